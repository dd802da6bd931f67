package org.beenthere.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A way out of a step.
 *
 * @param words what happens, as it is told
 * @param option the answer that is given, where it is one
 * @param ways where it leads
 * @param at where that stands
 * @param gains the slots that are filled on it, each with every value that it may get; none: it is emptied
 * @param deeds what is done on it, as {@code command.outcome}
 * @param forgets whether nobody can go back past it, as past word from elsewhere
 */
record Exit(
        String words,
        Optional<Option> option,
        List<Branch> ways,
        Optional<YamlNode> at,
        Map<String, Set<String>> gains,
        Set<String> deeds,
        boolean forgets) {

    /** Leads to one step. */
    static Exit to(String words, String step, Map<String, Set<String>> gains, Set<String> deeds) {
        return to(words, step, gains, deeds, false);
    }

    /** Leads to one step when word comes from elsewhere. */
    static Exit word(String words, String step, Map<String, Set<String>> gains) {
        return to(words, step, gains, Set.of(), true);
    }

    private static Exit to(
            String words, String step, Map<String, Set<String>> gains, Set<String> deeds, boolean forgets) {
        var ways = List.of(new Branch(Optional.empty(), step));
        return new Exit(words, Optional.empty(), ways, Optional.empty(), gains, deeds, forgets);
    }

    /** Whether it leads back to a question before. */
    boolean isBack() {
        return option.map(Option::leads)
                .filter(Option.Leads.Back.class::isInstance)
                .isPresent();
    }

    /** Every name that is asked about to come here and to choose one of the first of its ways. */
    Stream<String> names(int first) {
        return Stream.concat(
                option.stream().flatMap(answer -> answer.when().stream()).flatMap(Conditions::names),
                Conditions.names(ways.subList(0, first)));
    }

    /** The place of one of several ways, so that it can be pointed at. */
    Optional<YamlNode> way(int number) {
        return at.filter(YamlNode::isList).map(list -> list.items().get(number));
    }
}

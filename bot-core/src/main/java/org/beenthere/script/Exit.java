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
 */
record Exit(
        String words,
        Optional<Option> option,
        List<Branch> ways,
        Optional<YamlNode> at,
        Map<String, Set<String>> gains,
        Set<String> deeds) {

    /** Leads to one step. */
    static Exit to(String words, String step, Map<String, Set<String>> gains, Set<String> deeds) {
        return new Exit(
                words, Optional.empty(), List.of(new Branch(Optional.empty(), step)), Optional.empty(), gains, deeds);
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

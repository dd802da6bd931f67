package org.beenthere.script;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A way out of a step.
 *
 * @param words what happens, as it is told
 * @param option the answer that is given, where it is one
 * @param ways where it leads
 * @param at where that stands
 * @param gains what becomes of slots on it; of what is done on it, {@code command.outcome} is filled
 * @param forgets whether nobody can go back past it, as past a command, or word from elsewhere
 */
record Exit(
        String words,
        Optional<Option> option,
        List<Branch> ways,
        Optional<YamlNode> at,
        Map<String, Gain> gains,
        boolean forgets) {

    /** Leads to one step. */
    static Exit to(String words, String step) {
        return new Exit(words, Optional.empty(), only(step), Optional.empty(), Map.of(), false);
    }

    /** Leads to one step past which nobody goes back. */
    static Exit past(String words, String step, Map<String, Gain> gains) {
        return new Exit(words, Optional.empty(), only(step), Optional.empty(), gains, true);
    }

    /** Several ways, without an answer. */
    static Exit ways(String words, List<Branch> ways, YamlNode node, Map<String, Gain> gains) {
        return new Exit(words, Optional.empty(), ways, node.get("goto"), gains, false);
    }

    /** Leads to one step by an answer. */
    static Exit by(Option option, String step, Map<String, Gain> gains) {
        return by(option, only(step), Optional.empty(), gains);
    }

    /** Leads through another script and back. */
    static Exit through(String called, Option option, String step, Map<String, Gain> gains) {
        var words = "“" + option.text() + "” and back from '" + called + "'";
        return new Exit(words, Optional.of(option), only(step), Optional.empty(), gains, false);
    }

    static Exit by(Option option, List<Branch> ways, Optional<YamlNode> at, Map<String, Gain> gains) {
        return new Exit("“" + option.text() + "”", Optional.of(option), ways, at, gains, false);
    }

    private static List<Branch> only(String step) {
        return List.of(new Branch(Optional.empty(), step));
    }

    /** Whether it leads back to a question before. */
    boolean isBack() {
        return option.filter(Option::isBack).isPresent();
    }

    /** Every name that is asked about to come here and to choose one of its ways. */
    Set<String> names() {
        var names = new HashSet<String>();
        option.flatMap(Option::when).ifPresent(when -> Conditions.names(when).forEach(names::add));
        ways.forEach(way -> way.when().ifPresent(when -> Conditions.names(when).forEach(names::add)));
        return names;
    }

    /** The place of one of several ways, so that it can be pointed at. */
    Optional<YamlNode> way(int number) {
        return at.filter(YamlNode::isList).map(list -> list.items().get(number));
    }
}

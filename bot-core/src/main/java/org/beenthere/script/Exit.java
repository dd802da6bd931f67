package org.beenthere.script;

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

    /** The place of one of several ways, so that it can be pointed at. */
    Optional<YamlNode> way(int number) {
        return at.filter(YamlNode::isList).map(list -> list.items().get(number));
    }
}

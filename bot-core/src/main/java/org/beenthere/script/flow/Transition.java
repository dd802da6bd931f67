package org.beenthere.script.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beenthere.script.Branch;
import org.beenthere.script.Option;
import org.beenthere.script.yaml.YamlNode;

/**
 * A way out of a step: an answer, an outcome, a notice, an expiry, or simply going on.
 *
 * @param label what happens, as paths quote it; may be empty
 * @param option the option that is chosen, if it is one
 * @param branches where it leads; the first branch whose condition holds is taken
 * @param node the node of the branches, if they are written as a list
 * @param effects what happens to slots; an outcome also fills the name {@code command.outcome}
 * @param clearsHistory whether nobody can go back past it
 */
public record Transition(
        String label,
        Optional<Option> option,
        List<Branch> branches,
        Optional<YamlNode> node,
        Map<String, SlotEffect> effects,
        boolean clearsHistory) {

    /** Leads to one step, without an answer. */
    static Transition to(String label, String step) {
        return new Transition(label, Optional.empty(), single(step), Optional.empty(), Map.of(), false);
    }

    /** Leads to one step, from which nobody can go back. */
    static Transition withoutReturn(String label, String step, Map<String, SlotEffect> effects) {
        return new Transition(label, Optional.empty(), single(step), Optional.empty(), effects, true);
    }

    /** Leads to one of several steps, without an answer. */
    static Transition branching(String label, List<Branch> branches, YamlNode step, Map<String, SlotEffect> effects) {
        return new Transition(label, Optional.empty(), branches, step.get("goto"), effects, false);
    }

    /** Leads through a called script and back to a step. */
    static Transition call(String called, Option option, String step, Map<String, SlotEffect> effects) {
        var label = "“" + option.text() + "” and back from '" + called + "'";
        return new Transition(label, Optional.of(option), single(step), Optional.empty(), effects, false);
    }

    /** Leads to one step by an answer. */
    static Transition answer(Option option, String step) {
        return answer(option, single(step), Optional.empty(), Map.of());
    }

    /** Leads to one of several steps by an answer. */
    static Transition answer(
            Option option, List<Branch> branches, Optional<YamlNode> node, Map<String, SlotEffect> effects) {
        return new Transition("“" + option.text() + "”", Optional.of(option), branches, node, effects, false);
    }

    private static List<Branch> single(String step) {
        return List.of(new Branch(Optional.empty(), step));
    }

    /** Whether it leads back to a previous question. */
    boolean isBack() {
        return option.filter(Option::isBack).isPresent();
    }

    /** Every name that the conditions on it ask about. */
    Set<String> names() {
        var names = new HashSet<String>();
        option.flatMap(Option::when).ifPresent(when -> ConditionNames.of(when).forEach(names::add));
        ConditionNames.of(branches).forEach(names::add);
        return names;
    }

    /** The node of a branch, for problems to point at; empty if the branches are not written as a list. */
    public Optional<YamlNode> branchNode(int index) {
        return node.filter(YamlNode::isList).map(list -> list.items().get(index));
    }
}

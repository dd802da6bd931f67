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
 * A way out of a step.
 *
 * @param words what happens, as it is told
 * @param option the answer that is given, where it is one
 * @param ways where it leads
 * @param at where that stands
 * @param gains what becomes of slots on it; of what is done on it, {@code command.outcome} is filled
 * @param forgets whether nobody can go back past it, as past a command, or word from elsewhere
 */
public record Transition(
        String words,
        Optional<Option> option,
        List<Branch> ways,
        Optional<YamlNode> at,
        Map<String, SlotEffect> gains,
        boolean forgets) {

    /** Leads to one step. */
    static Transition to(String words, String step) {
        return new Transition(words, Optional.empty(), only(step), Optional.empty(), Map.of(), false);
    }

    /** Leads to one step past which nobody goes back. */
    static Transition past(String words, String step, Map<String, SlotEffect> gains) {
        return new Transition(words, Optional.empty(), only(step), Optional.empty(), gains, true);
    }

    /** Several ways, without an answer. */
    static Transition ways(String words, List<Branch> ways, YamlNode node, Map<String, SlotEffect> gains) {
        return new Transition(words, Optional.empty(), ways, node.get("goto"), gains, false);
    }

    /** Leads to one step by an answer. */
    static Transition by(Option option, String step, Map<String, SlotEffect> gains) {
        return by(option, only(step), Optional.empty(), gains);
    }

    /** Leads through another script and back. */
    static Transition through(String called, Option option, String step, Map<String, SlotEffect> gains) {
        var words = "“" + option.text() + "” and back from '" + called + "'";
        return new Transition(words, Optional.of(option), only(step), Optional.empty(), gains, false);
    }

    static Transition by(Option option, List<Branch> ways, Optional<YamlNode> at, Map<String, SlotEffect> gains) {
        return new Transition("“" + option.text() + "”", Optional.of(option), ways, at, gains, false);
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
        option.flatMap(Option::when)
                .ifPresent(when -> ConditionNames.names(when).forEach(names::add));
        ways.forEach(
                way -> way.when().ifPresent(when -> ConditionNames.names(when).forEach(names::add)));
        return names;
    }

    /** The place of one of several ways, so that it can be pointed at. */
    public Optional<YamlNode> way(int number) {
        return at.filter(YamlNode::isList).map(list -> list.items().get(number));
    }
}

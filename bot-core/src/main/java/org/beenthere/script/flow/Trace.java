package org.beenthere.script.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.beenthere.script.Option;

/**
 * The transition by which a conversation first reached a state. It is put into words only when a problem quotes it.
 *
 * @param from the state before; null at the beginning
 * @param transition the transition that was taken
 * @param branch the index of the branch that it took
 * @param bindings the values that its conditions saw
 */
record Trace(State from, Transition transition, int branch, Bindings bindings) {

    static final Trace BEGINNING = new Trace(null, null, 0, null);

    /** The most pieces of a path that are quoted. Of a longer one the beginning and the end say enough. */
    private static final int MOST = 24;

    /** The path to a state, in words. */
    static String describe(State state) {
        var pieces = new ArrayList<String>();
        var at = state;
        for (var trace = at.trace(); trace.from() != null; trace = at.trace()) {
            pieces.addFirst(at.step().id());
            if (!trace.conditions().isEmpty()) {
                pieces.addFirst(trace.conditions());
            }
            if (!trace.transition().label().isEmpty()) {
                pieces.addFirst(trace.transition().label());
            }
            at = trace.from();
        }
        pieces.addFirst(at.step().id());
        return String.join(", then ", shortened(pieces));
    }

    /** The names that conditions asked about, with their values; empty if none was asked about. */
    private String conditions() {
        var asked = new LinkedHashMap<String, String>();
        transition
                .option()
                .flatMap(Option::when)
                .ifPresent(when -> ConditionNames.of(when).forEach(name -> asked.put(name, bindings.before(name))));
        ConditionNames.of(transition.branches().subList(0, branch + 1))
                .forEach(name -> asked.put(name, bindings.apply(name)));
        return asked.entrySet().stream()
                .map(one -> one.getKey() + " is " + word(one.getValue()))
                .collect(Collectors.joining(" and "));
    }

    private static String word(String value) {
        return value == null || value.isEmpty() ? "empty" : value.equals(State.FILLED) ? "filled" : value;
    }

    private static List<String> shortened(List<String> pieces) {
        if (pieces.size() <= MOST) {
            return pieces;
        }
        var some = new ArrayList<>(pieces.subList(0, MOST / 3));
        some.add("…");
        some.addAll(pieces.subList(pieces.size() - MOST / 2, pieces.size()));
        return some;
    }
}

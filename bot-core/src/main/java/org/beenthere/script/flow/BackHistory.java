package org.beenthere.script.flow;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.beenthere.script.Option;
import org.beenthere.script.Script;
import org.beenthere.script.Step;

/**
 * Which questions may be before a place, so that somebody there can go back to them. There is no way back past a command,
 * which cannot be taken back, or past word from elsewhere.
 */
final class BackHistory {

    private final boolean isAny;
    private final List<String> questions;
    private final Map<State, Set<State>> onward = new HashMap<>();
    private final Map<State, BitSet> before = new HashMap<>();
    private final SequencedSet<State> untold = new LinkedHashSet<>();

    BackHistory(Script script) {
        this.isAny = script.options().anyMatch(Option::isBack);
        this.questions = script.questions().map(Step::id).sorted().toList();
    }

    /** Notes that one comes from a place to another. */
    void come(State from, Transition exit, State to) {
        if (isAny
                && !exit.forgets()
                && onward.computeIfAbsent(from, _ -> new LinkedHashSet<>()).add(to)) {
            untold.add(from);
        }
    }

    /** The questions before a place, in the order of their names, as far as that was told on. */
    List<String> to(State place) {
        var known = before.getOrDefault(place, new BitSet());
        return known.stream()
                .mapToObj(questions::get)
                .filter(question -> !question.equals(place.step().id()))
                .toList();
    }

    /** What is before a place is before those that come after it too: tells it on to all of them. */
    void tellOn() {
        while (!untold.isEmpty()) {
            var from = untold.removeFirst();
            for (var to : onward.getOrDefault(from, Set.of())) {
                if (learn(from, to)) {
                    untold.add(to);
                }
            }
        }
    }

    private boolean learn(State from, State to) {
        var known = before.computeIfAbsent(to, _ -> new BitSet());
        int count = known.cardinality();
        known.or(before.getOrDefault(from, new BitSet()));
        if (from.step() instanceof Step.Ask ask) {
            known.set(Collections.binarySearch(questions, ask.id()));
        }
        return known.cardinality() > count;
    }
}

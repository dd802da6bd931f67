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
 * The questions that may precede each state, so that somebody there can go back to them. Nobody can go back past a
 * command, which cannot be undone, or past a notice.
 */
final class BackHistory {

    private final boolean isUsed;
    private final List<String> questions;
    private final Map<State, Set<State>> successors = new HashMap<>();
    private final Map<State, BitSet> preceding = new HashMap<>();
    private final SequencedSet<State> pending = new LinkedHashSet<>();

    BackHistory(Script script) {
        this.isUsed = script.options().anyMatch(Option::isBack);
        this.questions = script.questions().map(Step::id).sorted().toList();
    }

    /** Records that a transition leads from one state to another. */
    void record(State from, Transition transition, State to) {
        if (isUsed
                && !transition.clearsHistory()
                && successors.computeIfAbsent(from, _ -> new LinkedHashSet<>()).add(to)) {
            pending.add(from);
        }
    }

    /** The questions that may precede a state, sorted by id, as of the last call of {@link #propagate}. */
    List<String> questionsBefore(State state) {
        return preceding.getOrDefault(state, new BitSet()).stream()
                .mapToObj(questions::get)
                .filter(question -> !question.equals(state.step().id()))
                .toList();
    }

    /** Propagates to all successors: what precedes a state also precedes those that follow it. */
    void propagate() {
        while (!pending.isEmpty()) {
            var from = pending.removeFirst();
            for (var to : successors.getOrDefault(from, Set.of())) {
                if (propagate(from, to)) {
                    pending.add(to);
                }
            }
        }
    }

    private boolean propagate(State from, State to) {
        var known = preceding.computeIfAbsent(to, _ -> new BitSet());
        int before = known.cardinality();
        known.or(preceding.getOrDefault(from, new BitSet()));
        if (from.step() instanceof Step.Ask ask) {
            known.set(Collections.binarySearch(questions, ask.id()));
        }
        return known.cardinality() > before;
    }
}

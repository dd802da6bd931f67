package org.beenthere.script.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.beenthere.script.Script;
import org.beenthere.script.Step;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.flow.Exploration;
import org.beenthere.script.flow.Reachability;
import org.beenthere.script.flow.State;
import org.beenthere.script.flow.Successors;
import org.beenthere.script.parse.Draft;

/** Proves that every step is reached, that every branch is taken, and that an end can be reached from every state. */
final class PathChecks {

    private final Draft draft;
    private final Script script;
    private final Exploration exploration;
    private final Problems problems;

    PathChecks(Draft draft, Exploration exploration, Problems problems) {
        this.draft = draft;
        this.script = draft.script();
        this.exploration = exploration;
        this.problems = problems;
    }

    void check() {
        refuseUnreached();
        refuseCircles();
        if (!script.standing()) {
            refuseNoEnd();
        }
    }

    private void refuseUnreached() {
        var starts = new ArrayList<>(script.on().values());
        starts.add(script.start());
        var reached = Reachability.from(
                starts, id -> Successors.of(script, script.steps().get(id)));
        for (var id : script.steps().keySet()) {
            if (!reached.contains(id)) {
                problems.add(draft.stepKey(id), Diagnostic.STEP_NOT_REACHED.of(id));
            } else if (exploration.statesOf(id).isEmpty()) {
                problems.add(draft.stepKey(id), Diagnostic.STEP_NEVER_REACHED.of(id));
            } else {
                refuseBranchesNeverTaken(id);
            }
        }
    }

    private void refuseBranchesNeverTaken(String id) {
        for (var transition : exploration.transitions(id)) {
            for (int i = 0; i < transition.branches().size(); i++) {
                var to = transition.branches().get(i).to();
                transition
                        .branchNode(i)
                        .filter(branch -> !exploration.isTaken(branch))
                        .ifPresent(branch -> problems.add(branch, Diagnostic.WAY_NEVER_TAKEN.of(to)));
            }
        }
    }

    /** Reports states that lead to each other for ever without a question. */
    private void refuseCircles() {
        var silent = silentCore();
        var reported = new HashSet<State>();
        for (var state : silent) {
            if (!reported.contains(state)) {
                var after = Reachability.from(among(silent, state), next -> among(silent, next));
                if (after.contains(state)) {
                    problems.add(
                            draft.stepKey(state.step().id()),
                            Diagnostic.CIRCLE_WITHOUT_QUESTION
                                    .of(state.step().id())
                                    .with("path", state.path())
                                    .with("circle", circle(state, silent)));
                    reported.addAll(after);
                }
            }
        }
    }

    /**
     * The states that can go on for ever without a question: repeatedly removes, from all states without a question,
     * those that lead to no other of them.
     */
    private Set<State> silentCore() {
        var silent = exploration.states().stream()
                .filter(state -> !(state.step() instanceof Step.Ask))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var remaining = new HashMap<State, Integer>();
        var predecessors = new HashMap<State, List<State>>();
        silent.forEach(state -> {
            var next = among(silent, state);
            remaining.put(state, next.size());
            next.forEach(to ->
                    predecessors.computeIfAbsent(to, _ -> new ArrayList<>()).add(state));
        });
        var open = new ArrayList<>(
                silent.stream().filter(state -> remaining.get(state) == 0).toList());
        while (!open.isEmpty()) {
            var state = open.removeLast();
            silent.remove(state);
            predecessors.getOrDefault(state, List.of()).forEach(from -> {
                if (remaining.merge(from, -1, Integer::sum) == 0) {
                    open.add(from);
                }
            });
        }
        return silent;
    }

    private List<State> among(Set<State> states, State from) {
        return from.successors().stream().filter(states::contains).toList();
    }

    /** The steps of a shortest circle from a state back to itself. */
    private String circle(State state, Set<State> silent) {
        var cameFrom = new HashMap<State, State>();
        var open = new ArrayDeque<>(List.of(state));
        while (!cameFrom.containsKey(state)) {
            var at = open.remove();
            among(silent, at).forEach(next -> {
                if (!cameFrom.containsKey(next)) {
                    cameFrom.put(next, at);
                    open.add(next);
                }
            });
        }
        var steps = new ArrayList<>(List.of(state.step().id()));
        for (var at = cameFrom.get(state); at != state; at = cameFrom.get(at)) {
            steps.addFirst(at.step().id());
        }
        steps.addFirst(state.step().id());
        return String.join(", then ", steps);
    }

    private void refuseNoEnd() {
        var predecessors = new HashMap<State, List<State>>();
        exploration
                .states()
                .forEach(from -> from.successors()
                        .forEach(to -> predecessors
                                .computeIfAbsent(to, _ -> new ArrayList<>())
                                .add(from)));
        var ends = exploration.states().stream()
                .filter(state -> state.step() instanceof Step.End)
                .toList();
        var ending = Reachability.from(ends, state -> predecessors.getOrDefault(state, List.of()));
        var reported = new HashSet<String>();
        exploration.states().stream()
                .filter(state -> !ending.contains(state))
                .filter(state -> reported.add(state.step().id()))
                .forEach(state -> problems.add(
                        draft.stepKey(state.step().id()),
                        Diagnostic.NO_END.of(state.step().id()).with("path", state.path())));
    }
}

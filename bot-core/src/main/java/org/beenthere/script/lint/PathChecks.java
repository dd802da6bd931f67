package org.beenthere.script.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beenthere.script.Script;
import org.beenthere.script.Step;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.flow.Exploration;
import org.beenthere.script.flow.State;
import org.beenthere.script.flow.Successors;
import org.beenthere.script.parse.Draft;

/** Proves that every step is reached, that every way is taken, and that from everywhere there is a way to an end. */
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
            refuseDeadEnds();
        }
    }

    private void refuseUnreached() {
        var begins = new ArrayList<>(script.on().values());
        begins.add(script.start());
        var led = reachedFrom(begins, id -> Successors.on(script, script.steps().get(id)));
        for (var id : script.steps().keySet()) {
            if (!led.contains(id)) {
                problems.add(draft.nameOf(id), Diagnostic.STEP_NOT_REACHED.of(id));
            } else if (exploration.at(id).isEmpty()) {
                problems.add(draft.nameOf(id), Diagnostic.STEP_NEVER_REACHED.of(id));
            } else {
                refuseWaysNeverTaken(id);
            }
        }
    }

    private void refuseWaysNeverTaken(String id) {
        for (var exit : exploration.exits(id)) {
            for (int i = 0; i < exit.ways().size(); i++) {
                var to = exit.ways().get(i).to();
                exit.way(i)
                        .filter(way -> !exploration.isTaken(way))
                        .ifPresent(way -> problems.add(way, Diagnostic.WAY_NEVER_TAKEN.of(to)));
            }
        }
    }

    /** Places that lead to each other for ever without asking anything. */
    private void refuseCircles() {
        var quiet = quietAround();
        var told = new HashSet<State>();
        for (var place : quiet) {
            if (!told.contains(place)) {
                var after = reachedFrom(among(quiet, place), next -> among(quiet, next));
                if (after.contains(place)) {
                    problems.add(
                            draft.nameOf(place.step().id()),
                            Diagnostic.CIRCLE_WITHOUT_QUESTION
                                    .of(place.step().id())
                                    .with("path", place.way())
                                    .with("circle", circle(place, quiet)));
                    told.addAll(after);
                }
            }
        }
    }

    /** What is left of the places without a question, when all are taken away that come from nowhere or lead on. */
    private Set<State> quietAround() {
        var quiet = exploration.places().stream()
                .filter(place -> !(place.step() instanceof Step.Ask))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var leftOf = new HashMap<State, Integer>();
        var before = new HashMap<State, List<State>>();
        quiet.forEach(place -> {
            var next = among(quiet, place);
            leftOf.put(place, next.size());
            next.forEach(
                    to -> before.computeIfAbsent(to, _ -> new ArrayList<>()).add(place));
        });
        var open = new ArrayList<>(
                quiet.stream().filter(place -> leftOf.get(place) == 0).toList());
        while (!open.isEmpty()) {
            var place = open.removeLast();
            quiet.remove(place);
            before.getOrDefault(place, List.of()).forEach(from -> {
                if (leftOf.merge(from, -1, Integer::sum) == 0) {
                    open.add(from);
                }
            });
        }
        return quiet;
    }

    private List<State> among(Set<State> places, State from) {
        return from.after().stream().filter(places::contains).toList();
    }

    /** The steps of a circle, from one place round to it again. */
    private String circle(State place, Set<State> quiet) {
        var cameFrom = new HashMap<State, State>();
        var open = new ArrayDeque<>(List.of(place));
        while (!cameFrom.containsKey(place)) {
            var at = open.remove();
            among(quiet, at).forEach(next -> {
                if (!cameFrom.containsKey(next)) {
                    cameFrom.put(next, at);
                    open.add(next);
                }
            });
        }
        var steps = new ArrayList<>(List.of(place.step().id()));
        for (var at = cameFrom.get(place); at != place; at = cameFrom.get(at)) {
            steps.addFirst(at.step().id());
        }
        steps.addFirst(place.step().id());
        return String.join(", then ", steps);
    }

    private void refuseDeadEnds() {
        var comeFrom = new HashMap<State, List<State>>();
        exploration
                .places()
                .forEach(from -> from.after()
                        .forEach(to -> comeFrom.computeIfAbsent(to, _ -> new ArrayList<>())
                                .add(from)));
        var ends = exploration.places().stream()
                .filter(place -> place.step() instanceof Step.End)
                .toList();
        var ending = reachedFrom(ends, place -> comeFrom.getOrDefault(place, List.of()));
        var told = new HashSet<String>();
        exploration.places().stream()
                .filter(place -> !ending.contains(place))
                .filter(place -> told.add(place.step().id()))
                .forEach(place -> problems.add(
                        draft.nameOf(place.step().id()),
                        Diagnostic.NO_END.of(place.step().id()).with("path", place.way())));
    }

    private static <T> Set<T> reachedFrom(Collection<T> begins, Function<T, Collection<T>> next) {
        var reached = new HashSet<T>();
        var open = new ArrayList<>(begins);
        while (!open.isEmpty()) {
            var at = open.removeLast();
            if (reached.add(at)) {
                open.addAll(next.apply(at));
            }
        }
        return reached;
    }
}

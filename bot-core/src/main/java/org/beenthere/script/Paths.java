package org.beenthere.script;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Follows the ways of a script whose names are all there: every step is reached, leads to an end, and never circles. */
final class Paths {

    private final Draft draft;
    private final Script script;
    private final Problems problems;

    Paths(Draft draft, Problems problems) {
        this.draft = draft;
        this.script = draft.script();
        this.problems = problems;
    }

    void check() {
        var begins = new ArrayList<>(script.on().values());
        begins.add(script.start());
        var reached = reachedFrom(begins, this::ways);
        var steps = draft.root().get("steps").orElseThrow();
        steps.entries().keySet().stream()
                .filter(id -> !reached.contains(id))
                .forEach(id -> problems.add(steps.key(id), Diagnostic.STEP_NOT_REACHED.of(id)));
        refuseCircles(steps);
        if (!script.standing()) {
            refuseDeadEnds(steps);
        }
    }

    /** Steps that only say things, and lead to each other for ever. */
    private void refuseCircles(YamlNode steps) {
        var told = new HashSet<String>();
        for (var id : steps.entries().keySet()) {
            var after = reachedFrom(said(id), this::said);
            if (after.contains(id) && !told.contains(id)) {
                problems.add(steps.key(id), Diagnostic.CIRCLE_WITHOUT_QUESTION.of(id));
                told.addAll(after);
            }
        }
    }

    private Collection<String> said(String id) {
        return script.steps().get(id) instanceof Step.Say say ? ways(say.id()) : List.of();
    }

    private void refuseDeadEnds(YamlNode steps) {
        Map<String, List<String>> comeFrom = script.steps().keySet().stream()
                .flatMap(from -> ways(from).stream().map(to -> Map.entry(to, from)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        var ends = script.steps().values().stream()
                .filter(Step.End.class::isInstance)
                .map(Step::id)
                .toList();
        var ending = reachedFrom(ends, id -> comeFrom.getOrDefault(id, List.of()));
        steps.entries().keySet().stream()
                .filter(id -> !ending.contains(id))
                .forEach(id -> problems.add(steps.key(id), Diagnostic.NO_END.of(id)));
    }

    private Collection<String> ways(String id) {
        return Ways.on(script, script.steps().get(id));
    }

    private static Set<String> reachedFrom(Collection<String> begins, Function<String, Collection<String>> next) {
        var reached = new HashSet<String>();
        var open = new ArrayList<>(begins);
        while (!open.isEmpty()) {
            var id = open.removeLast();
            if (reached.add(id)) {
                open.addAll(next.apply(id));
            }
        }
        return reached;
    }
}

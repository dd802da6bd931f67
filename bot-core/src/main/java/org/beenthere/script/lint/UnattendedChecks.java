package org.beenthere.script.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.beenthere.script.Script;
import org.beenthere.script.Step;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.parse.Draft;
import org.beenthere.script.yaml.YamlNode;

/**
 * Proves of the ways that nobody chose that they do no harm: no question is put for ever while nobody answers, and nothing
 * is done because the question where somebody waited was taken out.
 */
final class UnattendedChecks {

    private final Draft draft;
    private final Script script;
    private final Problems problems;

    UnattendedChecks(Draft draft, Problems problems) {
        this.draft = draft;
        this.script = draft.script();
        this.problems = problems;
    }

    void check() {
        script.questions().forEach(this::refuseForEver);
        draft.root().get("moves_to").ifPresent(moves -> moves.entries().forEach(this::refuseDeed));
    }

    /** Follows what happens while nobody answers, as far as no condition or command could change it. */
    private void refuseForEver(Step.Ask from) {
        var path = new LinkedHashSet<String>();
        Step at = from;
        while (at != null && path.add(at.id())) {
            at = next(at);
        }
        if (at == from) {
            var node = draft.stepNode(from.id());
            problems.add(
                    node.get("expire").orElse(node),
                    Diagnostic.QUESTION_ASKED_FOR_EVER
                            .found()
                            .with("path", String.join(", then ", path) + ", then " + from.id()));
        }
    }

    /** The only step that can come next while nobody answers; null where there are several, or none. */
    private Step next(Step step) {
        var next = switch (step) {
            case Step.Ask ask ->
                ask.expiry().or(script::expiry).map(Step.Expiry::to).orElse("");
            case Step.Say say -> say.next().size() == 1 ? say.next().getFirst().to() : "";
            case Step.Do _, Step.End _ -> "";
        };
        return script.steps().get(next);
    }

    private void refuseDeed(String old, YamlNode to) {
        var seen = new HashSet<String>();
        var open = new ArrayList<>(List.of(List.of(to.text())));
        while (!open.isEmpty()) {
            var path = open.removeFirst();
            var step = script.steps().get(path.getLast());
            if (step instanceof Step.Do) {
                problems.add(to, Diagnostic.MOVED_TO_DEED.of(old).with("path", String.join(", then ", path)));
                return;
            }
            if (step instanceof Step.Say say && seen.add(say.id())) {
                say.next().forEach(way -> {
                    var longer = new ArrayList<>(path);
                    longer.add(way.to());
                    open.add(longer);
                });
            }
        }
    }
}

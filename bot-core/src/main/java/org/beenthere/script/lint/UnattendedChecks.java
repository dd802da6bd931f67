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
 * Proves that what happens without anybody's choice does no harm: no question is asked for ever while nobody answers,
 * and no command is carried out because the question at which somebody waited was removed.
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
        script.questions().forEach(this::refuseEndlessQuestion);
        draft.root().get("moves_to").ifPresent(moves -> moves.entries().forEach(this::refuseCommand));
    }

    /**
     * Reports a question that, while nobody answers, leads back to itself without a condition or command on the path.
     */
    private void refuseEndlessQuestion(Step.Ask from) {
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

    /** The only step that can come next while nobody answers; null if there are several or none. */
    private Step next(Step step) {
        var next = switch (step) {
            case Step.Ask ask ->
                ask.expiry().or(script::expiry).map(Step.Expiry::to).orElse("");
            case Step.Say say -> say.next().size() == 1 ? say.next().getFirst().to() : "";
            case Step.Do _, Step.End _ -> "";
        };
        return script.steps().get(next);
    }

    private void refuseCommand(String old, YamlNode to) {
        var visited = new HashSet<String>();
        var open = new ArrayList<>(List.of(List.of(to.text())));
        while (!open.isEmpty()) {
            var path = open.removeFirst();
            var step = script.steps().get(path.getLast());
            if (step instanceof Step.Do) {
                problems.add(to, Diagnostic.MOVED_TO_DEED.of(old).with("path", String.join(", then ", path)));
                return;
            }
            if (step instanceof Step.Say say && visited.add(say.id())) {
                say.next().forEach(branch -> {
                    var longer = new ArrayList<>(path);
                    longer.add(branch.to());
                    open.add(longer);
                });
            }
        }
    }
}

package org.beenthere.script.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beenthere.script.Script;
import org.beenthere.script.Step;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.parse.Draft;
import org.beenthere.script.yaml.YamlNode;

/** Checks that every former name means one thing, and is not the name of anything else now. */
public final class RenameChecks {

    private final Draft draft;
    private final Script script;
    private final Problems problems;

    /** By slot, the current id of a choice by its former id. */
    private final Map<String, Map<String, String>> answers = new HashMap<>();

    public RenameChecks(Draft draft, Problems problems) {
        this.draft = draft;
        this.script = draft.script();
        this.problems = problems;
    }

    public void check() {
        var steps = draft.stepNodes();
        var taken = new HashSet<>(steps.keySet());
        draft.root()
                .get("moves_to")
                .ifPresent(moves -> moves.entries().keySet().forEach(old -> once(moves.key(old), old, "step", taken)));
        steps.values().forEach(step -> was(step, "step", taken));
        choices(draft.root().get("everywhere"), Optional.empty());
        steps.forEach((id, node) -> {
            if (script.steps().get(id) instanceof Step.Ask ask) {
                choices(node.get("choices"), ask.fills());
            }
        });
    }

    private void choices(Optional<YamlNode> node, Optional<String> fills) {
        var choices = node.map(YamlNode::entries).orElse(Map.of());
        if (choices.values().stream().noneMatch(choice -> choice.get("was").isPresent())) {
            return;
        }
        var taken = new HashSet<>(choices.keySet());
        fills.ifPresent(slot -> taken.addAll(script.answers(slot).toList()));
        choices.forEach((id, choice) -> {
            was(choice, "choice", taken);
            fills.ifPresent(slot -> answers(slot, id, choice));
        });
    }

    /** Checks former ids across questions: a slot keeps the former id of an answer, whichever question filled it. */
    private void answers(String slot, String id, YamlNode choice) {
        var known = answers.computeIfAbsent(slot, _ -> new HashMap<>());
        choice.get("was")
                .ifPresent(was -> was.items().forEach(old -> {
                    if (!known.computeIfAbsent(old.text(), _ -> id).equals(id)) {
                        problems.add(
                                old, Diagnostic.OLD_NAME_TAKEN.of(old.text()).with("kind", "choice"));
                    }
                }));
    }

    private void was(YamlNode holder, String kind, Set<String> taken) {
        holder.get("was").ifPresent(was -> was.items().forEach(old -> once(old, old.text(), kind, taken)));
    }

    private void once(YamlNode at, String old, String kind, Set<String> taken) {
        if (!taken.add(old)) {
            problems.add(at, Diagnostic.OLD_NAME_TAKEN.of(old).with("kind", kind));
        }
    }
}

package org.beenthere.script;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that every old name means one thing, and nothing that is there now. */
final class RenameChecks {

    private final Draft draft;
    private final Script script;
    private final Problems problems;

    RenameChecks(Draft draft, Problems problems) {
        this.draft = draft;
        this.script = draft.script();
        this.problems = problems;
    }

    void check() {
        var steps = draft.root().get("steps").map(YamlNode::entries).orElse(Map.of());
        var taken = new HashSet<>(steps.keySet());
        draft.root()
                .get("moves_to")
                .ifPresent(moves -> moves.entries().keySet().forEach(old -> once(moves.key(old), old, "step", taken)));
        steps.values().forEach(step -> was(step, "step", taken));
        choices(draft.root().get("everywhere"), new HashSet<>());
        steps.forEach((id, node) -> {
            if (script.steps().get(id) instanceof Step.Ask ask) {
                choices(node.get("choices"), ask.fills().map(this::values).orElse(new HashSet<>()));
            }
        });
    }

    private void choices(Optional<YamlNode> node, Set<String> values) {
        var choices = node.map(YamlNode::entries).orElse(Map.of());
        var taken = new HashSet<>(values);
        taken.addAll(choices.keySet());
        choices.values().forEach(choice -> was(choice, "choice", taken));
    }

    /** What any question may fill a slot with. */
    private Set<String> values(String slot) {
        return script.steps().values().stream()
                .filter(step -> step instanceof Step.Ask ask
                        && ask.fills().filter(slot::equals).isPresent())
                .flatMap(step -> ((Step.Ask) step).options().stream())
                .map(Option::id)
                .collect(Collectors.toSet());
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

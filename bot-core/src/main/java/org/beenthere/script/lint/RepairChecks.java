package org.beenthere.script.lint;

import java.util.Map;
import java.util.stream.Stream;
import org.beenthere.chat.HouseLimits;
import org.beenthere.script.Repair;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Nearest;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.parse.Draft;
import org.beenthere.script.yaml.YamlNode;

/** Checks the script of repairs, see {@link Repair}. */
public final class RepairChecks {

    private final Draft draft;
    private final Problems problems;

    public RepairChecks(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    public static boolean isRepairs(Draft draft) {
        return draft.script().name().equals(Repair.SCRIPT);
    }

    public void check() {
        var steps = draft.root().get("steps").orElse(draft.root());
        steps.entries().forEach((id, node) -> {
            if (!Repair.steps().contains(id)) {
                problems.add(
                        steps.key(id),
                        Diagnostic.UNKNOWN_REPAIR.of(id).withIfPresent("near", Nearest.to(id, Repair.steps())));
            }
            if (draft.script().endText(id).isEmpty()) {
                problems.add(node, Diagnostic.REPAIR_OF_MORE_THAN_WORDS);
            }
        });
        Stream.of(Repair.values())
                .forEach(repair -> steps.get(repair.step())
                        .flatMap(step -> step.get("say"))
                        .ifPresent(text -> checkLength(text, repair.maxLength())));
        Repair.steps().stream()
                .filter(repair -> !steps.entries().containsKey(repair))
                .forEach(repair -> problems.add(steps, Diagnostic.REPAIR_MISSING.of(repair)));
        if (!draft.script().slots().isEmpty()) {
            problems.add(draft.root().key("slots"), Diagnostic.REPAIRS_WITH_SLOTS);
        }
        checkEverywhere(draft.root().get("everywhere").map(YamlNode::entries).orElse(Map.of()));
    }

    /** Reports a repair that replaces buttons and is longer than their labels. */
    private void checkLength(YamlNode text, int most) {
        int count = text.text().strip().length();
        if (count > most && most < HouseLimits.TEXT) {
            problems.add(text, Diagnostic.TEXT_TOO_LONG.exceeded(count, most));
        }
    }

    private void checkEverywhere(Map<String, YamlNode> choices) {
        choices.values().stream()
                .filter(choice -> choice.get("goto").filter(YamlNode::isText).isEmpty())
                .forEach(choice -> problems.add(choice, Diagnostic.REPAIR_NOT_NAMED));
    }
}

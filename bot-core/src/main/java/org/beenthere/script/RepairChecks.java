package org.beenthere.script;

import java.util.Map;

/** Checks the script that says what is said when something does not go as people expect. */
final class RepairChecks {

    private final Draft draft;
    private final Problems problems;

    RepairChecks(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    static boolean isRepairs(Draft draft) {
        return draft.script().name().equals(Repair.SCRIPT);
    }

    void check() {
        var steps = draft.root().get("steps").orElse(draft.root());
        var names = new Names(draft, Vocabulary.NONE, problems);
        steps.entries().forEach((id, node) -> {
            names.known(steps.key(id), id, Repair.steps(), "repair");
            if (!(draft.script().steps().get(id) instanceof Step.End end
                    && end.text().isPresent())) {
                problems.add(node, "A repair says something and ends, and no more.");
            }
        });
        Repair.steps().stream()
                .filter(repair -> !steps.entries().containsKey(repair))
                .forEach(repair -> problems.add(steps, "The repair '" + repair + "' is missing here."));
        if (!draft.script().slots().isEmpty()) {
            problems.add(draft.root().key("slots"), "Repairs are said anywhere, so they have no slots.");
        }
        everywhere(draft.root().get("everywhere").map(YamlNode::entries).orElse(Map.of()));
    }

    private void everywhere(Map<String, YamlNode> choices) {
        choices.values().stream()
                .filter(choice -> choice.get("goto").filter(YamlNode::isText).isEmpty())
                .forEach(choice -> problems.add(choice, "Here a choice leads to a repair: give it the 'goto'."));
    }
}

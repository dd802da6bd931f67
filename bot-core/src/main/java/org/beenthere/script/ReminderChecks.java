package org.beenthere.script;

import java.util.Set;

/** Checks the reminders of a script: each comes while its question stands open, and says nothing of what it is about. */
final class ReminderChecks {

    private static final Set<Slot.Type> SENSITIVE = Set.of(Slot.Type.TEXT, Slot.Type.PERSON);

    private final Draft draft;
    private final Problems problems;

    ReminderChecks(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        draft.root().get("steps").orElseThrow().entries().forEach((id, node) -> {
            if (draft.script().steps().get(id) instanceof Step.Ask ask) {
                ask.reminder()
                        .ifPresent(reminder ->
                                reminder(reminder, ask, node.get("remind").orElse(node)));
            }
        });
    }

    private void reminder(Step.Reminder reminder, Step.Ask ask, YamlNode node) {
        if (draft.script().standing()) {
            problems.add(node, "A menu waits for nobody, so it does not remind anybody.");
        }
        ask.expiry()
                .or(draft.script()::expiry)
                .filter(expiry -> reminder.after().compareTo(expiry.after()) >= 0)
                .ifPresent(expiry -> problems.add(
                        node, "The question is over after " + expiry.after() + ": remind earlier, or not at all."));
        reminder.text()
                .map(Words::places)
                .ifPresent(places -> places.forEach(name -> {
                    var slot = draft.script().slots().get(name);
                    if (slot != null && SENSITIVE.contains(slot.type())) {
                        problems.add(
                                node,
                                "A reminder comes by itself and may be seen by others: it cannot say {" + name
                                        + "}, which somebody wrote or chose.");
                    }
                }));
    }
}

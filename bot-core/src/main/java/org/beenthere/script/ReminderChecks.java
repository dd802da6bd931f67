package org.beenthere.script;

/** Checks the reminders of a script: each comes while its question stands open, and says nothing of what it is about. */
final class ReminderChecks {

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
            problems.add(node, Diagnostic.MENU_THAT_REMINDS);
        }
        ask.expiry()
                .or(draft.script()::expiry)
                .filter(expiry -> reminder.after().compareTo(expiry.after()) >= 0)
                .ifPresent(expiry ->
                        problems.add(node, Diagnostic.REMINDER_TOO_LATE.found().with("after", expiry.after())));
        reminder.text()
                .map(Words::places)
                .ifPresent(places -> places.forEach(name -> {
                    var slot = draft.script().slots().get(name);
                    if (slot != null && slot.isSensitive()) {
                        problems.add(node, Diagnostic.SENSITIVE_REMINDER.of(name));
                    }
                }));
    }
}

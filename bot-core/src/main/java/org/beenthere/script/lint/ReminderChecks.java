package org.beenthere.script.lint;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.beenthere.script.Slot;
import org.beenthere.script.Step;
import org.beenthere.script.Words;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.parse.Draft;
import org.beenthere.script.yaml.YamlNode;

/**
 * Checks the reminders of a script: each comes while its question is still open, and neither it nor the question, which
 * is repeated with it, shows what people wrote.
 */
public final class ReminderChecks {

    private final Draft draft;
    private final Problems problems;

    public ReminderChecks(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    public void check() {
        draft.stepNodes().forEach((id, node) -> {
            if (draft.script().steps().get(id) instanceof Step.Ask ask) {
                ask.reminder()
                        .ifPresent(reminder ->
                                checkReminder(reminder, ask, node.get("remind").orElse(node)));
            }
        });
    }

    private void checkReminder(Step.Reminder reminder, Step.Ask ask, YamlNode node) {
        if (draft.script().standing()) {
            problems.add(node, Diagnostic.MENU_THAT_REMINDS);
        }
        ask.expiry().or(draft.script()::expiry).ifPresent(expiry -> checkTime(ask, expiry.after(), draft, problems));
        Stream.of(Optional.of(ask.title()), Optional.of(ask.text()), reminder.text())
                .flatMap(Optional::stream)
                .flatMap(text -> Words.placeholders(text).stream())
                .distinct()
                .filter(name -> Optional.ofNullable(draft.script().slots().get(name))
                        .filter(Slot::isSensitive)
                        .isPresent())
                .forEach(name -> problems.add(node, Diagnostic.SENSITIVE_REMINDER.of(name)));
    }

    /** Reports a reminder that comes when its question has expired, after {@code time}. */
    static void checkTime(Step.Ask ask, Duration time, Draft draft, Problems problems) {
        ask.reminder()
                .filter(reminder -> reminder.after().compareTo(time) >= 0)
                .ifPresent(_ -> problems.add(
                        draft.stepNode(ask.id()).get("remind").orElseThrow(),
                        Diagnostic.REMINDER_TOO_LATE.found().with("after", time)));
    }
}

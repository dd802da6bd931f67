package org.beenthere.outline;

import java.util.List;
import org.beenthere.script.diagnostic.SourcePosition;

/**
 * What leads on from a step, or from any question.
 *
 * @param place its path in the file, such as {@code steps/menu/choices/ask}
 * @param from the step it leaves; empty if it is possible at any question
 * @param label what triggers it: the label of a button, the name of a notice or outcome, an ISO 8601 duration
 * @param when the condition under which a choice is offered, as written; empty if it always is
 * @param targets where it leads: the first whose condition holds. Empty if it takes the targets of its step or form, and
 *     if it has none of its own, such as a choice to go back or a reminder.
 */
public record Transition(
        String place,
        String from,
        Kind kind,
        String label,
        String when,
        List<Target> targets,
        SourcePosition position) {

    /** What triggers a transition. NEXT needs no trigger. */
    public enum Kind {
        CHOICE,
        CALL,
        START,
        BACK,
        FORM,
        SKIP,
        OUTCOME,
        NOTICE,
        REMINDER,
        EXPIRY,
        NEXT
    }

    /**
     * Where a transition leads.
     *
     * @param place its path in the file, such as {@code steps/menu/goto/0}
     * @param when its condition, as written; empty for the last one
     * @param to a step or, for CALL and START, a script
     */
    public record Target(String place, String when, String to, SourcePosition position) {}

    public Transition {
        targets = List.copyOf(targets);
    }

    /** Whether it takes the targets of its step, or of the form that it skips. */
    public boolean sharesItsTargets() {
        return (kind == Kind.CHOICE || kind == Kind.SKIP)
                && targets.stream().noneMatch(target -> target.place().startsWith(place));
    }

    /** Whether conditions choose between several targets. */
    public boolean forks() {
        return targets.size() > 1;
    }
}

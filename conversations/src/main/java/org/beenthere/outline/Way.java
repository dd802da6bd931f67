package org.beenthere.outline;

import java.util.List;
import org.beenthere.script.diagnostic.SourcePosition;

/**
 * A way on from a step, or from everywhere.
 *
 * @param place its path in the file, such as {@code steps/menu/choices/ask}
 * @param from the step it begins at; empty where it begins at any question
 * @param label what makes people go it: a button's label, a notice, an outcome, a time
 * @param when under which condition a choice is offered, as it is written; empty where it always is
 * @param leads where it leads; of several, the first whose condition holds is taken. None where the ways of its step
 *     are taken, and where it leads to no one step: a way back, a reminder.
 */
public record Way(
        String place, String from, Kind kind, String label, String when, List<Lead> leads, SourcePosition position) {

    /** What opens a way. A NEXT is open to whoever comes by. */
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
     * Where a way leads.
     *
     * @param place its path in the file, such as {@code steps/menu/goto/0}
     * @param when under which condition, as it is written; empty for the last
     * @param to a step, or for CALL and START a script
     */
    public record Lead(String place, String when, String to, SourcePosition position) {}

    public Way {
        leads = List.copyOf(leads);
    }

    /** Whether it takes the ways of its step, or of the form that it leads past, and has none of its own. */
    public boolean sharesItsLeads() {
        return (kind == Kind.CHOICE || kind == Kind.SKIP)
                && leads.stream().noneMatch(lead -> lead.place().startsWith(place));
    }

    /** Whether conditions choose among where it leads. */
    public boolean forks() {
        return leads.size() > 1;
    }
}

package org.beenthere.postgres.roster;

import java.util.ArrayList;
import java.util.List;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.RosterEntry;

/**
 * What an import does to one row of the roster. It names the columns that change and not their content, so that it can be
 * printed.
 *
 * @param columns of the site's roster.csv; empty unless the row is changed
 */
public record RosterChange(Kind kind, PersonRef account, List<String> columns) {

    /** New on the roster, changed, or no longer on it. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    public RosterChange {
        columns = List.copyOf(columns);
    }

    static RosterChange added(RosterEntry entry) {
        return new RosterChange(Kind.ADDED, entry.account(), List.of());
    }

    static RosterChange removed(RosterEntry entry) {
        return new RosterChange(Kind.REMOVED, entry.account(), List.of());
    }

    static RosterChange between(RosterEntry before, RosterEntry after) {
        var columns = new ArrayList<String>();
        note(columns, "name", before.name(), after.name());
        note(columns, "roles", before.roles(), after.roles());
        note(columns, "discipline", before.discipline(), after.discipline());
        note(columns, "department", before.department(), after.department());
        note(columns, "seniority", before.seniority(), after.seniority());
        note(columns, "languages", before.languages(), after.languages());
        note(columns, "capacity", before.capacity(), after.capacity());
        note(columns, "manager_user_id", before.managers(), after.managers());
        note(columns, "excludes", before.excludes(), after.excludes());
        note(columns, "same_as", before.sameAs(), after.sameAs());
        note(columns, "trained_until", before.trainedUntil(), after.trainedUntil());
        return new RosterChange(Kind.CHANGED, after.account(), columns);
    }

    private static void note(List<String> columns, String column, Object before, Object after) {
        if (!before.equals(after)) {
            columns.add(column);
        }
    }

    /** Names nobody, so that no log can (law 12). */
    @Override
    public String toString() {
        return "a roster row that is " + kind;
    }
}

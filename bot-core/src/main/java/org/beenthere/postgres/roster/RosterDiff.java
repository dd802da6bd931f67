package org.beenthere.postgres.roster;

import java.util.List;
import org.beenthere.postgres.roster.RosterChange.Kind;

/**
 * What an import changes.
 *
 * @param rows in the file's order, then those that are no longer in it
 * @param heldByStrangers requests that, after the import, are held by somebody who is not on the roster
 */
public record RosterDiff(List<RosterChange> rows, int heldByStrangers) {

    public RosterDiff {
        rows = List.copyOf(rows);
    }

    /** The number of rows that are new. */
    public int added() {
        return count(Kind.ADDED);
    }

    /** The number of rows that differ from before. */
    public int changed() {
        return count(Kind.CHANGED);
    }

    /** The number of rows that are gone. */
    public int removed() {
        return count(Kind.REMOVED);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    private int count(Kind kind) {
        return (int) rows.stream().filter(row -> row.kind() == kind).count();
    }
}

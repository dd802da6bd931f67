package org.beenthere.postgres;

import java.util.List;
import org.beenthere.postgres.RosterChange.Kind;

/**
 * What an import changes.
 *
 * @param rows in the file's order, then those that are no longer in it
 * @param heldByStrangers requests that are held by somebody who is not on the roster, once it is imported
 */
public record RosterDiff(List<RosterChange> rows, int heldByStrangers) {

    public RosterDiff {
        rows = List.copyOf(rows);
    }

    /** Rows that are new. */
    public int added() {
        return count(Kind.ADDED);
    }

    /** Rows that say something else than before. */
    public int changed() {
        return count(Kind.CHANGED);
    }

    /** Rows that are gone. */
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

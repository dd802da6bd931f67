package org.beenthere.postgres.roster;

import org.beenthere.postgres.sealing.SealedColumn;
import org.beenthere.programme.RosterEntry;
import org.beenthere.store.Seal;
import org.jdbi.v3.core.Handle;

/**
 * Holds the roster opened, since every turn looks somebody up, and opens it again when an import has changed it: each
 * transaction looks at its number (law 14).
 */
public final class RosterCache {

    private record Numbered(long number, RosterSnapshot snapshot) {}

    private final Seal seal;
    private volatile Numbered held;

    public RosterCache(Seal seal) {
        this.seal = seal;
    }

    /** The roster of that number, or of a later one that was imported meanwhile. */
    RosterSnapshot read(Handle handle, long number) {
        var known = held;
        if (known == null || known.number() != number) {
            known = new Numbered(number, open(handle));
            held = known;
        }
        return known.snapshot();
    }

    private RosterSnapshot open(Handle handle) {
        var entry = new SealedColumn(seal, RosterImport.ENTRY);
        var entries = handle.createQuery("select account, entry from roster_entry")
                .map((row, _) ->
                        entry.open(Seal.KEYSET, row.getString("account"), row.getBytes("entry"), RosterEntry.class))
                .list();
        return RosterSnapshot.of(entries, seal::accountId);
    }
}

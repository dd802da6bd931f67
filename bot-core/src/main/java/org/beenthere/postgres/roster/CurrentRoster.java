package org.beenthere.postgres.roster;

import org.jdbi.v3.core.Handle;

/** The roster as it was when a transaction began, read when it is first asked for. */
public final class CurrentRoster {

    private final RosterCache cache;
    private final Handle handle;
    private final long number;
    private RosterSnapshot snapshot;

    /** @param number of the roster that was imported last */
    public CurrentRoster(RosterCache cache, Handle handle, long number) {
        this.cache = cache;
        this.handle = handle;
        this.number = number;
    }

    public RosterSnapshot get() {
        if (snapshot == null) {
            snapshot = cache.read(handle, number);
        }
        return snapshot;
    }
}

package org.beenthere.postgres.roster;

import org.jdbi.v3.core.Handle;

/** The roster of one transaction, read when it is first asked for. */
public final class CurrentRoster {

    private final RosterCache cache;
    private final Handle handle;
    private RosterSnapshot snapshot;

    public CurrentRoster(RosterCache cache, Handle handle) {
        this.cache = cache;
        this.handle = handle;
    }

    public RosterSnapshot get() {
        if (snapshot == null) {
            snapshot = cache.read(handle);
        }
        return snapshot;
    }
}

package org.beenthere.postgres;

import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Forgets everything at once. For the practice room, which can begin anew. */
public final class Forgetting {

    private Forgetting() {}

    /** Empties every table but that which says whose database it is. */
    public static void everything(DataSource connections) {
        Jdbi.create(connections).useHandle(handle -> handle.execute("""
                truncate account, roster_entry, supporter, supporter_quarter, peer_case, offer, conversation, notice,
                    outbox, shown, home_view, inbox, tombstone"""));
    }
}

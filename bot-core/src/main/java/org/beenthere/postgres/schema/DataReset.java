package org.beenthere.postgres.schema;

import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Deletes all data at once, for the practice room, which can start over. */
public final class DataReset {

    private DataReset() {}

    /** Empties every table but those of the database's identity and of the deployments. */
    public static void everything(DataSource connections) {
        Jdbi.create(connections).useHandle(handle -> handle.execute("""
                truncate day_key, visitor, roster_entry, address, supporter_quarter, acceptance, peer_case, offer,
                    conversation, notice, outbox, shown, home_view, inbox, tombstone"""));
    }
}

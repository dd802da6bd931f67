package org.beenthere.postgres;

import java.util.UUID;
import org.beenthere.store.Seal;
import org.jdbi.v3.core.Handle;

/**
 * Locks a person until the transaction ends. PostgreSQL holds such a lock in memory alone, while the lock of a row is
 * written into it, and would tell later who had to do with which request.
 */
final class HumanLock {

    private static final String PURPOSE = "lock";

    private final Handle handle;
    private final Seal seal;

    HumanLock(TransactionScope scope) {
        this.handle = scope.handle();
        this.seal = scope.seal();
    }

    void take(UUID human) {
        handle.createQuery("select pg_advisory_xact_lock(:number)")
                .bind("number", seal.blindId(PURPOSE, human).getMostSignificantBits())
                .mapTo(String.class)
                .list();
    }
}

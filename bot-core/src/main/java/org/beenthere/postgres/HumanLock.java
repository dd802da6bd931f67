package org.beenthere.postgres;

import java.util.UUID;
import org.beenthere.store.Seal;
import org.jdbi.v3.core.Handle;

/**
 * Locks a person until the transaction ends. PostgreSQL holds such a lock in memory alone, while the lock of a row is
 * written into it, and would tell later who had to do with which request.
 */
final class HumanLock {

    private final Handle handle;
    private final Seal seal;
    private final String purpose;

    /** @param purpose locks for different purposes do not wait for each other */
    HumanLock(TransactionScope scope, String purpose) {
        this.handle = scope.handle();
        this.seal = scope.seal();
        this.purpose = "lock of " + purpose;
    }

    void take(UUID human) {
        handle.createQuery("select pg_advisory_xact_lock(:number)")
                .bind("number", seal.blindId(purpose, human).getMostSignificantBits())
                .mapTo(String.class)
                .list();
    }
}

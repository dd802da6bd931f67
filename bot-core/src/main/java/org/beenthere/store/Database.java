package org.beenthere.store;

import java.time.Duration;
import java.util.function.Function;

/** Where everything is kept. */
public interface Database {

    /**
     * Does work in one transaction: all of it is saved, or nothing. The work may be begun anew, so it does nothing that a
     * transaction does not take back.
     *
     * @param within the time until COMMIT, waiting for a connection included; after it the transaction is rolled back
     * @throws NotSavedException where nothing was saved
     * @throws UnknownIfSavedException where COMMIT was sent and not answered
     */
    <T> T inTransaction(Duration within, Function<Transaction, T> work);
}

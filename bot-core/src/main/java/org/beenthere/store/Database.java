package org.beenthere.store;

import java.time.Duration;
import java.util.function.Function;

/** Where everything is kept. */
public interface Database {

    /**
     * Carries out work in one transaction: all of it, or nothing.
     *
     * @param within the time until COMMIT, waiting for a connection included; then it is rolled back
     * @throws NotSavedException where nothing was saved, whatever the cause
     * @throws UnknownIfSavedException where COMMIT was sent and not answered
     */
    <T> T inTransaction(Duration within, Function<Transaction, T> work);
}

package org.beenthere.postgres.connection;

import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.ConnectionException;

/** How often a transaction is tried. */
public final class Retries {

    /** Serialization failure, deadlock, two rows made at once: worth another try from the beginning. */
    private static final Set<String> CONFLICT = Set.of("40001", "40P01", "23505");

    private static final int TRIES = 3;

    /** After a restart or a failover every session of the pool is useless, and is found out when it is used. */
    private static final int TRIES_WHEN_USELESS = TRIES + ConnectionPool.SIZE;

    private Retries() {}

    /** The most tries for a transaction that failed like this; 1 where another try is of no use. */
    public static int mostAfter(Throwable failure) {
        return hadNoConnection(failure)
                ? 1
                : SqlErrors.state(failure).map(Retries::mostAfter).orElse(1);
    }

    private static int mostAfter(String state) {
        if (CONFLICT.contains(state)) {
            return TRIES;
        }
        return UselessSessions.after(state) ? TRIES_WHEN_USELESS : 1;
    }

    private static boolean hadNoConnection(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(ConnectionException.class::isInstance);
    }
}

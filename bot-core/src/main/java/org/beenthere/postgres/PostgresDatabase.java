package org.beenthere.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.beenthere.store.Database;
import org.beenthere.store.NotSavedException;
import org.beenthere.store.Seal;
import org.beenthere.store.Transaction;
import org.beenthere.store.UnknownIfSavedException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transactions that end in time, and are tried again where PostgreSQL says that another one was in their way.
 *
 * <p>A fair semaphore stands in front of the connection pool: without one, some of many waiting threads wait for seconds
 * while others overtake them.
 */
public final class PostgresDatabase implements Database, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresDatabase.class);

    /** The first version of PostgreSQL that bounds a transaction as a whole. */
    private static final int KNOWS_TRANSACTION_TIMEOUT = 17;

    private static final String LIMIT_LOCKS = "select set_config('lock_timeout', ?, true)";

    private static final String LIMIT_LOCKS_AND_WHOLE = LIMIT_LOCKS + ", set_config('transaction_timeout', ?, true)";

    private final Jdbi jdbi;
    private final Seal seal;
    private final Semaphore permits = new Semaphore(ConnectionPool.SIZE, true);
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("transaction-timer").factory());

    public PostgresDatabase(DataSource connections, Seal seal) {
        // One Jdbi for all transactions, since it caches parsed statements. TimedTransaction ends transactions.
        this.jdbi = Jdbi.create(connections);
        this.jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        this.seal = seal;
    }

    @Override
    public <T> T inTransaction(Duration within, Function<Transaction, T> work) {
        long deadline = System.nanoTime() + within.toNanos();
        for (int tries = 1; ; tries++) {
            acquirePermit(deadline);
            try {
                return once(deadline, work);
            } catch (NotSavedException e) {
                if (tries >= Retries.mostAfter(e) || System.nanoTime() >= deadline) {
                    throw e;
                }
            } finally {
                permits.release();
            }
        }
    }

    private void acquirePermit(long deadline) {
        try {
            if (!permits.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw new NotSavedException("no connection came free in time", null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotSavedException("interrupted", e);
        }
    }

    private <T> T once(long deadline, Function<Transaction, T> work) {
        try {
            var handle = jdbi.open();
            try {
                var connection = handle.getConnection();
                int version = connection.getMetaData().getDatabaseMajorVersion();
                return new TimedTransaction(connection, timer, deadline).run(() -> {
                    limitOnServer(connection, deadline, version);
                    return work.apply(new PostgresTransaction(handle, seal));
                });
            } finally {
                giveBack(handle);
            }
        } catch (NotSavedException | UnknownIfSavedException e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            throw new NotSavedException("nothing was saved", e);
        }
    }

    /**
     * The server ends what this process never would, if it freezes in the middle: its locks must not outlive that. In plain
     * JDBC, since it precedes each transaction.
     */
    private static void limitOnServer(Connection connection, long deadline, int version) {
        long left = Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime()));
        boolean wholeToo = version >= KNOWS_TRANSACTION_TIMEOUT;
        try (var limits = connection.prepareStatement(wholeToo ? LIMIT_LOCKS_AND_WHOLE : LIMIT_LOCKS)) {
            limits.setString(1, String.valueOf(left));
            if (wholeToo) {
                limits.setString(2, String.valueOf(left + TimedTransaction.MOST_COMMIT_MILLIS));
            }
            limits.execute();
        } catch (SQLException e) {
            throw new NotSavedException("nothing was saved", e);
        }
    }

    /** By now the transaction has committed or failed, and a connection that breaks here changes nothing about that. */
    private static void giveBack(Handle handle) {
        try {
            handle.close();
        } catch (RuntimeException e) {
            LOG.warn(
                    "A connection broke when it was closed (SQLSTATE {}).",
                    SqlErrors.state(e).orElse("unknown"));
        }
    }

    /** Stops the timer. The connections belong to whoever opened them. */
    @Override
    public void close() {
        timer.shutdownNow();
    }
}

package org.beenthere.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javax.sql.DataSource;
import org.beenthere.store.Database;
import org.beenthere.store.NotSavedException;
import org.beenthere.store.Seal;
import org.beenthere.store.Transaction;
import org.beenthere.store.UnknownIfSavedException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;

/**
 * Transactions that end in time.
 *
 * <p>A fair gate stands in front of the connections: without one, some of many waiting threads wait for seconds while
 * others pass them. A watchman aborts the connection of a transaction that has not come to COMMIT in its time, even
 * where the server answers nothing at all: what is not committed by then is never committed, so that a person can be
 * told that it was not saved. Once COMMIT is sent the watchman may not say so any more, and after as long again the
 * answer is that nobody can tell.
 */
public final class PostgresDatabase implements Database, AutoCloseable {

    /** Serialization failure, deadlock, two made at once: worth another try, from the beginning. */
    private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40001", "40P01", "23505");

    /** The connection was broken before the work began or while it went on: the next one may be whole. */
    private static final Set<String> BROKEN = Set.of("08003", "08006", "57P01", "57P02");

    private static final int TRIES = 3;

    /** After a restart of the server every connection of the pool is broken, and is found out when it is used. */
    private static final int TRIES_WHEN_BROKEN = TRIES + ConnectionPool.SIZE;

    private enum Phase {
        WORKING,
        COMMITTING,
        ABORTED
    }

    private final Jdbi jdbi;
    private final Seal seal;
    private final Semaphore gate = new Semaphore(ConnectionPool.SIZE, true);
    private final ScheduledExecutorService watchman = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("watchman").factory());

    public PostgresDatabase(DataSource connections, Seal seal) {
        // One for all transactions: it remembers the statements it has read. Ending transactions is done here.
        this.jdbi = Jdbi.create(connections);
        this.jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        this.seal = seal;
    }

    @Override
    public <T> T inTransaction(Duration within, Function<Transaction, T> work) {
        long deadline = System.nanoTime() + within.toNanos();
        for (int tries = 1; ; tries++) {
            enter(deadline);
            try {
                return once(deadline, work);
            } catch (NotSavedException e) {
                if (tries >= triesAfter(e) || System.nanoTime() >= deadline) {
                    throw e;
                }
            } finally {
                gate.release();
            }
        }
    }

    private void enter(long deadline) {
        try {
            if (!gate.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw new NotSavedException("no connection came free in time", null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotSavedException("interrupted", e);
        }
    }

    private <T> T once(long deadline, Function<Transaction, T> work) {
        var phase = new AtomicReference<>(Phase.WORKING);
        try (var handle = jdbi.open()) {
            var connection = handle.getConnection();
            connection.setAutoCommit(false);
            var bell = watchman.schedule(
                    () -> abort(connection, phase), deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            try {
                var result = work(handle, deadline, work);
                if (!phase.compareAndSet(Phase.WORKING, Phase.COMMITTING)) {
                    throw new NotSavedException("the time was over", null);
                }
                commit(connection);
                return result;
            } catch (RuntimeException e) {
                if (phase.get() != Phase.COMMITTING) {
                    rollBack(connection);
                }
                throw e;
            } finally {
                bell.cancel(false);
            }
        } catch (NotSavedException | UnknownIfSavedException e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            throw new NotSavedException("nothing was saved", e);
        }
    }

    private <T> T work(Handle handle, long deadline, Function<Transaction, T> work) {
        long left = Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime()));
        handle.createQuery("select set_config('lock_timeout', :left, true)")
                .bind("left", String.valueOf(left))
                .mapTo(String.class)
                .one();
        return work.apply(new PostgresTransaction(handle, seal));
    }

    private void commit(Connection connection) {
        var late = watchman.schedule(() -> abortNow(connection), 1_500, TimeUnit.MILLISECONDS);
        try {
            connection.commit();
        } catch (SQLException e) {
            // 08: the connection broke, and nobody can tell whether the server had committed. Else it refused to.
            if (e.getSQLState() == null
                    || e.getSQLState().startsWith("08")
                    || e.getSQLState().startsWith("57")) {
                throw new UnknownIfSavedException(e);
            }
            throw new NotSavedException("COMMIT was refused", e);
        } finally {
            late.cancel(false);
        }
    }

    private static void abort(Connection connection, AtomicReference<Phase> phase) {
        if (phase.compareAndSet(Phase.WORKING, Phase.ABORTED)) {
            abortNow(connection);
        }
    }

    private static void abortNow(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            // It is gone already, which is what was wanted.
        }
    }

    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The connection is broken, and the server rolls back by itself.
        }
    }

    /** How often to try what failed like this. Where no connection was to be had, another try is of no use. */
    private static int triesAfter(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectionException) {
                return 1;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return WORTH_ANOTHER_TRY.contains(sql.getSQLState())
                        ? TRIES
                        : BROKEN.contains(sql.getSQLState()) ? TRIES_WHEN_BROKEN : 1;
            }
        }
        return 1;
    }

    /** Ends the watchman. The connections belong to who made them. */
    @Override
    public void close() {
        watchman.shutdownNow();
    }
}

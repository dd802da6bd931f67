package org.beenthere.postgres.connection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.beenthere.store.NotSavedException;
import org.beenthere.store.UnknownIfSavedException;

/**
 * One transaction on one connection.
 *
 * <p>Where it has not come to COMMIT by its deadline, a timer aborts the connection, even if the server answers nothing
 * at all. What is not committed by then never will be, so that a person can be told that it was not saved. Once COMMIT
 * is sent nobody can say so any more: without an answer 1.5 s later, it is unknown whether it was saved.
 */
public final class TimedTransaction {

    public static final int MOST_COMMIT_MILLIS = 1_500;

    private enum Phase {
        WORKING,
        COMMITTING,
        ABORTED
    }

    private final Connection connection;
    private final ScheduledExecutorService timer;
    private final long deadline;
    private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.WORKING);

    /** A transaction to be committed by a deadline, as {@link System#nanoTime} counts. */
    public TimedTransaction(Connection connection, ScheduledExecutorService timer, long deadline) {
        this.connection = connection;
        this.timer = timer;
        this.deadline = deadline;
    }

    /**
     * Does the work and commits it, or rolls it back.
     *
     * @throws NotSavedException where the time was over, or COMMIT was refused
     * @throws UnknownIfSavedException where COMMIT was sent and not answered
     */
    public <T> T run(Supplier<T> work) throws SQLException {
        if (System.nanoTime() >= deadline) {
            throw new NotSavedException("the time was over", null);
        }
        connection.setAutoCommit(false);
        var timeout = timer.schedule(this::abortWork, deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        try {
            var result = work.get();
            if (!phase.compareAndSet(Phase.WORKING, Phase.COMMITTING)) {
                throw new NotSavedException("the time was over", null);
            }
            commit();
            return result;
        } catch (RuntimeException e) {
            if (phase.get() != Phase.COMMITTING) {
                rollBack();
            }
            throw e;
        } finally {
            timeout.cancel(false);
        }
    }

    private void commit() {
        var timeout = timer.schedule(this::abort, MOST_COMMIT_MILLIS, TimeUnit.MILLISECONDS);
        try {
            connection.commit();
        } catch (SQLException e) {
            // 08, 57: the connection broke, and nobody can tell whether the server had committed. Otherwise it refused.
            if (e.getSQLState() == null
                    || e.getSQLState().startsWith("08")
                    || e.getSQLState().startsWith("57")) {
                throw new UnknownIfSavedException(e);
            }
            throw new NotSavedException("COMMIT was refused", e);
        } finally {
            timeout.cancel(false);
        }
    }

    private void abortWork() {
        if (phase.compareAndSet(Phase.WORKING, Phase.ABORTED)) {
            abort();
        }
    }

    private void abort() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            // It is broken already, which is what was wanted.
        }
    }

    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The connection is broken, and the server rolls back by itself.
        }
    }
}

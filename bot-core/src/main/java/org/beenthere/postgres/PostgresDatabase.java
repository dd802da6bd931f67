package org.beenthere.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.beenthere.postgres.connection.ConnectionPool;
import org.beenthere.postgres.connection.FetchFirst;
import org.beenthere.postgres.connection.Retries;
import org.beenthere.postgres.connection.SqlErrors;
import org.beenthere.postgres.connection.TimedTransaction;
import org.beenthere.postgres.roster.CurrentRoster;
import org.beenthere.postgres.roster.RosterCache;
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

    /**
     * Two statements in one round trip. The lock keeps a fresh day key from being begun meanwhile, and the second statement
     * sees what was committed before it was had.
     */
    private static final String BEGIN = "select pg_advisory_xact_lock_shared(" + PostgresDayKeys.LOCK + "); "
            + "select array(select key from day_key order by number desc), "
            + "(select roster from house), set_config('lock_timeout', ?, true)";

    private static final String BEGIN_LIMITED = BEGIN + ", set_config('transaction_timeout', ?, true)";

    private final Jdbi jdbi;
    private final Seal seal;
    private final RosterCache roster;
    private final Semaphore permits = new Semaphore(ConnectionPool.TRANSACTIONS, true);
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("transaction-timer").factory());

    public PostgresDatabase(DataSource connections, Seal seal) {
        // One Jdbi for all transactions, since it caches parsed statements. TimedTransaction ends transactions.
        this.jdbi = Jdbi.create(connections);
        this.jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        this.seal = seal;
        this.roster = new RosterCache(seal);
    }

    @Override
    public <T> T inTransaction(Duration within, Function<Transaction, T> work) {
        long deadline = System.nanoTime() + within.toNanos();
        var fetched = new FetchFirst();
        while (true) {
            try {
                return withRetries(deadline, fetched, work);
            } catch (FetchFirst.Missing missing) {
                fetch(missing);
            }
        }
    }

    /** While it is fetched, no permit, no connection and no lock is held. */
    private static void fetch(FetchFirst.Missing missing) {
        try {
            missing.fetch();
        } catch (RuntimeException e) {
            throw new NotSavedException("something could not be fetched", e);
        }
    }

    private <T> T withRetries(long deadline, FetchFirst fetched, Function<Transaction, T> work) {
        for (int tries = 1; ; tries++) {
            acquirePermit(deadline);
            try {
                return once(deadline, fetched, work);
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

    private <T> T once(long deadline, FetchFirst fetched, Function<Transaction, T> work) {
        try {
            var handle = jdbi.open();
            try {
                var connection = handle.getConnection();
                return new TimedTransaction(connection, timer, deadline).run(() -> {
                    var begun = begin(connection, deadline);
                    var current = new CurrentRoster(roster, handle, begun.roster());
                    return work.apply(new PostgresTransaction(
                            new TransactionScope(handle, seal.forOneAct(), begun.dayKeys(), current), fetched));
                });
            } finally {
                giveBack(handle);
            }
        } catch (NotSavedException | UnknownIfSavedException | FetchFirst.Missing e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            throw new NotSavedException("nothing was saved", e);
        }
    }

    /**
     * What a transaction finds at its beginning.
     *
     * @param dayKeys the newest first
     * @param roster the number of the roster that was imported last
     */
    private record Begun(List<UUID> dayKeys, long roster) {}

    /**
     * Reads which day keys and which roster there are, and has the server end what this process never would, if it freezes in
     * the middle: its locks must not outlive that.
     */
    private static Begun begin(Connection connection, long deadline) {
        long left = Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime()));
        try {
            boolean limited = connection.getMetaData().getDatabaseMajorVersion() >= KNOWS_TRANSACTION_TIMEOUT;
            try (var statement = connection.prepareStatement(limited ? BEGIN_LIMITED : BEGIN)) {
                statement.setString(1, String.valueOf(left));
                if (limited) {
                    statement.setString(2, String.valueOf(left + TimedTransaction.MOST_COMMIT_MILLIS));
                }
                statement.execute();
                statement.getMoreResults();
                try (var row = statement.getResultSet()) {
                    row.next();
                    return new Begun(List.of((UUID[]) row.getArray(1).getArray()), row.getLong(2));
                }
            }
        } catch (SQLException e) {
            throw new NotSavedException("the transaction did not begin", e);
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

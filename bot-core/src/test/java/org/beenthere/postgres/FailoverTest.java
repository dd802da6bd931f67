package org.beenthere.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.beenthere.postgres.connection.ConnectionPool;
import org.beenthere.store.NotSavedException;
import org.beenthere.store.Transaction;
import org.beenthere.testing.AtOnce;
import org.beenthere.testing.Rows;
import org.beenthere.testing.TestPostgres;
import org.beenthere.testing.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions that are of no more use, because another server took over or this one ended them. */
class FailoverTest {

    /** What a turn has, and what a busy machine adds. */
    private static final Duration WITHIN = Duration.ofSeconds(3);

    private final AtomicInteger runs = new AtomicInteger();

    private Connection operator;
    private HikariDataSource pool;
    private PostgresDatabase database;

    @BeforeEach
    void open(@TempDir Path folder) throws SQLException {
        var url = TestPostgres.newDatabase();
        operator = DriverManager.getConnection(url, "postgres", "postgres");
        pool = ConnectionPool.open(url, "postgres", "postgres");
        database = new PostgresDatabase(pool, TestVault.in(folder, pool));
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
        pool.close();
        operator.close();
    }

    @Test
    void sessions_that_may_only_read_are_thrown_out_and_everything_is_saved() throws Exception {
        everySession("set default_transaction_read_only = on");

        AtOnce.does(IntStream.range(0, 2 * ConnectionPool.TRANSACTIONS)
                .<Runnable>mapToObj(_ -> () -> database.inTransaction(WITHIN, this::seen))
                .toList());

        assertThat(rows()).isEqualTo(2 * ConnectionPool.TRANSACTIONS);
    }

    @Test
    void sessions_that_the_server_ended_are_thrown_out_and_everything_is_saved() throws Exception {
        everySession("select 1");
        endSessions();

        AtOnce.does(IntStream.range(0, 2 * ConnectionPool.TRANSACTIONS)
                .<Runnable>mapToObj(_ -> () -> database.inTransaction(WITHIN, this::seen))
                .toList());

        assertThat(rows()).isEqualTo(2 * ConnectionPool.TRANSACTIONS);
    }

    @Test
    void work_whose_session_ends_in_the_middle_is_begun_anew() {
        var ended = new AtomicInteger();

        database.inTransaction(WITHIN, tx -> {
            seen(tx);
            if (ended.getAndIncrement() == 0) {
                endSessions();
            }
            return seen(tx);
        });

        assertThat(ended).hasValue(2);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void while_no_server_can_be_written_nothing_is_saved_and_that_is_said_and_afterwards_all_is_well()
            throws Exception {
        everySession("set default_transaction_read_only = on");
        var name = pool.getJdbcUrl().replaceFirst(".*/(\\w+)\\?.*", "$1");
        does("alter database " + name + " set default_transaction_read_only = on");

        assertThatThrownBy(() -> database.inTransaction(WITHIN, this::seen)).isInstanceOf(NotSavedException.class);

        does("alter database " + name + " reset default_transaction_read_only");
        database.inTransaction(WITHIN, this::seen);
        assertThat(rows()).isEqualTo(1);
    }

    private boolean seen(Transaction transaction) {
        return transaction.inbox().take(new byte[] {(byte) runs.incrementAndGet()}, LocalDate.of(2026, 11, 23));
    }

    private int rows() {
        return (int) new Rows(pool).count("inbox");
    }

    /** Does something in every session that the pool may have. */
    private void everySession(String statement) throws SQLException {
        var all = new ArrayList<Connection>();
        for (int i = 0; i < ConnectionPool.SIZE; i++) {
            all.add(pool.getConnection());
        }
        for (var connection : all) {
            try (connection;
                    var change = connection.createStatement()) {
                change.execute(statement);
            }
        }
    }

    private void endSessions() {
        does("select pg_terminate_backend(pid, 5000) from pg_stat_activity"
                + " where datname = current_database() and pid <> pg_backend_pid()");
    }

    private void does(String statement) {
        try (var change = operator.createStatement()) {
            change.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

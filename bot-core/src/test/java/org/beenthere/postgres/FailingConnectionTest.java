package org.beenthere.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.beenthere.postgres.connection.ConnectionPool;
import org.beenthere.postgres.schema.Schema;
import org.beenthere.store.NotSavedException;
import org.beenthere.store.Transaction;
import org.beenthere.store.UnknownIfSavedException;
import org.beenthere.testing.TestPostgres;
import org.beenthere.testing.TestVault;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Connections to a real PostgreSQL that fail at one call, which a real one cannot be made to do. */
class FailingConnectionTest {

    private static final Duration WITHIN = Duration.ofSeconds(5);

    /** As the driver says it, with what no log may have. */
    private static final SQLException BROKEN = new SQLException("the server at ana's desk went away", "08006");

    private final Logger logger = (Logger) LoggerFactory.getLogger(PostgresDatabase.class);
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final AtomicInteger runs = new AtomicInteger();

    private final DataSource source = mock();

    private HikariDataSource pool;
    private PostgresDatabase database;

    @BeforeEach
    void open(@TempDir Path folder) throws SQLException {
        pool = ConnectionPool.open(TestPostgres.newDatabase(), "postgres", "postgres");
        Schema.migrate(pool);
        var vault = TestVault.in(folder, pool);
        when(source.getConnection()).thenAnswer(_ -> breakingWhenClosed());
        database = new PostgresDatabase(source, vault);
        logged.start();
        logger.addAppender(logged);
    }

    private Connection breakingWhenClosed() throws SQLException {
        var real = pool.getConnection();
        Connection connection = mock(Connection.class, delegatesTo(real));
        doAnswer(_ -> {
                    real.close();
                    throw BROKEN;
                })
                .when(connection)
                .close();
        return connection;
    }

    @AfterEach
    void close() {
        logger.detachAppender(logged);
        database.close();
        pool.close();
    }

    @Test
    void what_is_committed_is_saved_once_even_if_the_connection_breaks_when_it_is_closed() {
        assertThat(database.inTransaction(WITHIN, this::seen)).isTrue();
        assertThat(runs).hasValue(1);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void a_connection_that_breaks_when_it_is_closed_is_logged_without_what_the_server_said() {
        database.inTransaction(WITHIN, this::seen);
        assertThat(logged.list)
                .singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage()).contains("08006"))
                .satisfies(line -> assertThat(line.getThrowableProxy()).isNull());
        assertThat(logged.list).noneMatch(line -> line.getFormattedMessage().contains("ana"));
    }

    @Test
    void work_that_failed_is_told_by_its_own_failure_even_if_the_connection_breaks_when_it_is_closed() {
        var failure = new IllegalStateException("no more");
        assertThatThrownBy(() -> database.inTransaction(WITHIN, transaction -> {
                    seen(transaction);
                    throw failure;
                }))
                .isInstanceOf(NotSavedException.class)
                .hasCause(failure);
        assertThat(runs).hasValue(1);
        assertThat(rows()).isZero();
    }

    @Test
    void a_commit_that_was_not_answered_is_not_tried_again_even_if_the_connection_breaks_when_it_is_closed()
            throws SQLException {
        var connection = breakingWhenClosed();
        doThrow(BROKEN).when(connection).commit();
        doReturn(connection).when(source).getConnection();
        assertThatThrownBy(() -> database.inTransaction(WITHIN, this::seen))
                .isInstanceOf(UnknownIfSavedException.class);
        assertThat(runs).hasValue(1);
    }

    private boolean seen(Transaction transaction) {
        return transaction.inbox().take(new byte[] {(byte) runs.incrementAndGet()}, LocalDate.of(2026, 11, 23));
    }

    private int rows() {
        return Jdbi.create(pool)
                .withHandle(handle -> handle.createQuery("select count(*) from inbox")
                        .mapTo(Integer.class)
                        .one());
    }
}

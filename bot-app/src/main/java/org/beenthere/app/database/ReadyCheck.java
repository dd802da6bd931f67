package org.beenthere.app.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import org.beenthere.app.settings.DatabaseUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the database answers and can be written, asked over one connection of its own, however many ask; and whether there
 * is room on the disks.
 */
public final class ReadyCheck implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyCheck.class);
    private static final int PATIENCE_MILLIS = 2000;

    private final HikariDataSource connection;
    private final DiskRoom room;
    private final AtomicBoolean wasReady = new AtomicBoolean(true);

    public ReadyCheck(DatabaseUrl url, DiskRoom room) {
        this.room = room;
        HikariConfig config = new HikariConfig();
        config.setPoolName("ready-check");
        config.setJdbcUrl(url.jdbcUrl());
        config.setUsername(url.user());
        config.setPassword(url.password());
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        // a server that takes the query and never answers must not hold up whoever asks
        config.addDataSourceProperty("socketTimeout", "" + PATIENCE_MILLIS / 1000);
        this.connection = new HikariDataSource(config);
    }

    /** Whether the database answered within about two seconds and can be written, and the disks have room. */
    public boolean isReady() {
        // Both are asked, so that each is told of by its own line.
        boolean hasRoom = room.isThere();
        return isWritable() && hasRoom;
    }

    private boolean isWritable() {
        try (Connection borrowed = connection.getConnection();
                Statement statement = borrowed.createStatement()) {
            statement.setQueryTimeout(PATIENCE_MILLIS / 1000);
            boolean writable = isWritable(statement);
            if (!writable) {
                // After a failover the next session is to the new primary.
                connection.evictConnection(borrowed);
            }
            return note(writable, "read-only");
        } catch (SQLException e) {
            return note(false, String.valueOf(e.getSQLState()));
        }
    }

    /** A standby, or a primary that was demoted, answers and keeps nothing. */
    private static boolean isWritable(Statement statement) throws SQLException {
        try (var answer = statement.executeQuery(
                "select not pg_is_in_recovery() and current_setting('transaction_read_only') = 'off'")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** A probe may ask every second, so only a change is logged. */
    private boolean note(boolean ready, String state) {
        if (wasReady.getAndSet(ready) != ready) {
            LOG.warn(ready ? "The database answers again." : "The database does not answer ({}).", state);
        }
        return ready;
    }

    @Override
    public void close() {
        connection.close();
    }
}

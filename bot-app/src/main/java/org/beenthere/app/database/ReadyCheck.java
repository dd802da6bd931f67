package org.beenthere.app.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.beenthere.app.settings.DatabaseUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the database whether it answers, over one connection of its own: however often it is asked, it costs no more. */
public final class ReadyCheck implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyCheck.class);
    private static final int PATIENCE_MILLIS = 2000;

    private final HikariDataSource connection;

    public ReadyCheck(DatabaseUrl url) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("ready-check");
        config.setJdbcUrl(url.jdbcUrl());
        config.setUsername(url.user());
        config.setPassword(url.password());
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        this.connection = new HikariDataSource(config);
    }

    /** Whether the database answered within two seconds or so. */
    public boolean isReady() {
        try (Connection borrowed = connection.getConnection();
                Statement statement = borrowed.createStatement()) {
            statement.setQueryTimeout(PATIENCE_MILLIS / 1000);
            return statement.execute("select 1");
        } catch (SQLException e) {
            LOG.warn("The database does not answer ({}).", e.getSQLState());
            return false;
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}

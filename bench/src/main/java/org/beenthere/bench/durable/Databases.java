package org.beenthere.bench.durable;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.beenthere.app.database.EmbeddedDatabase;
import org.beenthere.postgres.connection.ConnectionPool;
import org.beenthere.postgres.schema.Schema;

/** The databases of one server. */
final class Databases {

    private final EmbeddedDatabase server;

    Databases(EmbeddedDatabase server) {
        this.server = server;
    }

    /** The bot's own pool of connections to a database, which is made where it is missing. */
    HikariDataSource open(String name) {
        server.createDatabaseIfMissing(name);
        var pool = ConnectionPool.open(server.jdbcUrl(name), server.user(), server.password());
        Schema.migrate(pool);
        return pool;
    }

    /** Copies a database to which nobody is connected. */
    void copy(String from, String to) {
        execute("create database " + to + " template " + from);
    }

    /** From now on, commits to a database do not wait for the disk. */
    void neverWait(String name) {
        execute("alter database " + name + " set synchronous_commit = off");
    }

    private void execute(String sql) {
        try (var connection =
                        DriverManager.getConnection(server.jdbcUrl("postgres"), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

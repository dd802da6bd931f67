package org.beenthere.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.beenthere.postgres.schema.Schema;

/**
 * A real PostgreSQL, one for all tests of a JVM, with a database of its own for each. The library that starts it turns
 * fsync off: no test here asks what outlives a power cut. What does is tested with servers of their own, in
 * {@code bot-app}. Whatever goes into the write-ahead log goes there as ever, since {@code DumpTest} searches it.
 */
public final class TestPostgres {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private TestPostgres() {}

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("max_connections", "200")
                    .start();
            execute(server, "create database migrated");
            Schema.migrate(server.getDatabase("postgres", "migrated"));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a new database with the schema and no rows, with user and password in it. */
    public static String newDatabase() {
        var name = "test_" + COUNT.incrementAndGet();
        execute(SERVER, "create database " + name + " template migrated");
        return SERVER.getJdbcUrl("postgres", name);
    }

    /** Drops the database of that address: all of them together would take long to write at the end. */
    static void drop(String url) {
        execute(SERVER, "drop database " + url.replaceFirst(".*/(\\w+)\\?.*", "$1") + " with (force)");
    }

    /** The port on which it listens. */
    public static int port() {
        return SERVER.getPort();
    }

    private static void execute(EmbeddedPostgres server, String statement) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var change = connection.createStatement()) {
            change.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

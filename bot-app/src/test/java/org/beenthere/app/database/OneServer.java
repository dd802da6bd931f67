package org.beenthere.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.beenthere.postgres.connection.ConnectionPool;
import org.beenthere.postgres.schema.Schema;

/** A PostgreSQL that somebody else runs: one for all tests, with a database of its own for each. */
public final class OneServer {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String MIGRATED = "migrated";
    private static final EmbeddedDatabase SERVER = start();

    private OneServer() {}

    private static EmbeddedDatabase start() {
        try {
            Path folder = Files.createTempDirectory("beenthere-server");
            ScratchData.prepare(folder);
            EmbeddedDatabase server = EmbeddedDatabase.start(folder, line -> {});
            ShutdownCleanup.add(() -> {
                server.close();
                ScratchData.deleteQuietly(folder);
            });
            // Nobody cuts its power: what is on the disk after that is asked of the bot's own database alone.
            for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                execute(server, "alter system set " + setting + " = off");
            }
            execute(server, "select pg_reload_conf()");
            migrate(server);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void migrate(EmbeddedDatabase server) {
        server.createDatabaseIfMissing(MIGRATED);
        try (var connections = ConnectionPool.open(server.jdbcUrl(MIGRATED), server.user(), server.password())) {
            Schema.migrate(connections);
        }
    }

    /** What DATABASE_URL says of a new, empty database. */
    public static String newUrl() {
        return newUrl("template1");
    }

    /** What DATABASE_URL says of a new database with the schema and no rows. */
    public static String migratedUrl() {
        return newUrl(MIGRATED);
    }

    /** The same of a new database with all that is in another. Nobody may be connected to that. */
    public static String copyOf(String url) {
        return newUrl(url.replaceFirst(".*/", ""));
    }

    private static String newUrl(String template) {
        String name = "test_" + COUNT.incrementAndGet();
        execute(SERVER, "create database " + name + " template " + template);
        return SERVER.jdbcUrl(name)
                .replace("jdbc:postgresql://", "postgresql://" + SERVER.user() + ":" + SERVER.password() + "@");
    }

    private static void execute(EmbeddedDatabase server, String statement) {
        try (var connection =
                        DriverManager.getConnection(server.jdbcUrl("postgres"), server.user(), server.password());
                var change = connection.createStatement()) {
            change.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

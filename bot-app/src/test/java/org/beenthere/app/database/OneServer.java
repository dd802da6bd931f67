package org.beenthere.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL that somebody else runs: one for all tests, with a database of its own for each. */
public final class OneServer {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedDatabase SERVER = start();

    private OneServer() {}

    private static EmbeddedDatabase start() {
        try {
            Path folder = Files.createTempDirectory("beenthere-server");
            ScratchData.linkProgramsInto(folder);
            EmbeddedDatabase server = EmbeddedDatabase.start(folder, line -> {});
            ShutdownCleanup.add(() -> {
                server.close();
                ScratchData.deleteQuietly(folder);
            });
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What DATABASE_URL says of a new, empty database. */
    public static String newUrl() {
        String name = "test_" + COUNT.incrementAndGet();
        SERVER.createDatabaseIfMissing(name);
        return SERVER.jdbcUrl(name)
                .replace("jdbc:postgresql://", "postgresql://" + SERVER.user() + ":" + SERVER.password() + "@");
    }
}

package org.beenthere.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.beenthere.app.CannotStart;

/** Checks what is in the data folder before anything is done to it. Changes nothing. */
final class ClusterCheck {

    /** The major version of the embedded PostgreSQL. */
    static final String MAJOR_VERSION = "18";

    private ClusterCheck() {}

    /** @throws CannotStart if the folder is itself the data folder of some PostgreSQL */
    static void refuseForeign(DataFolder folder) {
        if (Files.exists(folder.path().resolve("PG_VERSION"))) {
            throw new CannotStart("The data folder " + folder.path() + " belongs to another PostgreSQL. Nothing was"
                    + " changed: name another folder in BEENTHERE_DATA.");
        }
    }

    /**
     * Whether there is a database to start. Where there is none, one can be made.
     *
     * @throws CannotStart if the database is of another version or incomplete
     */
    static boolean isMade(DataFolder folder) throws IOException {
        if (isMissingOrEmpty(folder.database())) {
            return false;
        }
        Path version = folder.cluster().resolve("PG_VERSION");
        if (!Files.isRegularFile(version)
                || !Files.isRegularFile(folder.cluster().resolve("global/pg_control"))
                || !Files.isRegularFile(folder.password())) {
            throw new CannotStart("The database in " + folder.database() + " is incomplete. Nothing was changed:"
                    + " restore it from a backup, or move it away to begin with an empty one.");
        }
        String major = Files.readString(version).strip();
        if (!major.equals(MAJOR_VERSION)) {
            throw new CannotStart("The database in " + folder.database() + " was made by PostgreSQL " + major
                    + ", and this is PostgreSQL " + MAJOR_VERSION + ". Nothing was changed: dump it with version "
                    + major + " and load it here, or name another folder in BEENTHERE_DATA.");
        }
        return true;
    }

    private static boolean isMissingOrEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }
}

package org.beenthere.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beenthere.app.CannotStart;
import org.beenthere.files.FolderLock;
import org.beenthere.files.PrivateFiles;

/**
 * Where everything of an embedded PostgreSQL lies.
 *
 * <p>{@code database} appears by one rename, with its cluster, its password and its port inside: it is whole or absent.
 */
record DataFolder(Path path) {

    DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /**
     * Makes the folder where it is missing, and holds it for this process alone.
     *
     * @throws CannotStart if another process has it, or it cannot be written to
     */
    FolderLock hold() {
        try {
            PrivateFiles.makeFolder(path);
            return FolderLock.take(path, "lock")
                    .orElseThrow(() -> new CannotStart("Another BeenThere is using the data folder " + path
                            + ": stop it first, or name another folder in BEENTHERE_DATA."));
        } catch (IOException e) {
            String reason =
                    Files.exists(path) && !Files.isDirectory(path) ? "it is not a folder" : "it cannot be written to";
            throw new CannotStart(
                    "The data folder " + path + " is of no use: " + reason
                            + ". Mend that, or name another folder in BEENTHERE_DATA.",
                    e);
        }
    }

    /** What must be kept, and backed up, together. */
    Path database() {
        return path.resolve("database");
    }

    /** PostgreSQL's own folder. */
    Path cluster() {
        return clusterIn(database());
    }

    /** The password, readable by its owner alone. */
    Path password() {
        return passwordIn(database());
    }

    /** The port of the last start. */
    Path port() {
        return database().resolve("port");
    }

    /** What PostgreSQL says about this run. */
    Path log() {
        return database().resolve("postgresql.log");
    }

    /** PostgreSQL's programs; can be deleted at any time while nothing runs. */
    Path programs() {
        return path.resolve("programs");
    }

    static Path clusterIn(Path database) {
        return database.resolve("postgresql");
    }

    static Path passwordIn(Path database) {
        return database.resolve("password");
    }
}

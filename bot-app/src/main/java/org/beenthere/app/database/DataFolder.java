package org.beenthere.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beenthere.app.CannotStart;
import org.beenthere.files.FolderLock;
import org.beenthere.files.PrivateFiles;

/**
 * The folder with everything of an embedded PostgreSQL.
 *
 * <p>{@code database} in it appears by one rename, with the cluster and the password inside: it is whole or absent.
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

    /** What must be kept and backed up as a whole. */
    Path database() {
        return path.resolve("database");
    }

    /** PostgreSQL's own folder. */
    Path cluster() {
        return clusterIn(database());
    }

    /** The file of the password, which its owner alone can read. */
    Path password() {
        return passwordIn(database());
    }

    /** The file of the port that the last start listened on. */
    Path port() {
        return database().resolve("port");
    }

    /** PostgreSQL's log of this run. */
    Path log() {
        return database().resolve("postgresql.log");
    }

    /** PostgreSQL's programs. While nothing runs they can be deleted; the next start unpacks them again. */
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

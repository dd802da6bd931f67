package org.beenthere.app.database;

import java.nio.file.Path;

/**
 * Where everything of an embedded PostgreSQL lies.
 *
 * <p>{@code database} appears by one rename, with its cluster, its password and its port inside: it is whole or absent.
 */
record DataFolder(Path path) {

    DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** Held by the one process that uses this folder. */
    Path lock() {
        return path.resolve("lock");
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

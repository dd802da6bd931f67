package org.beenthere.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.beenthere.store.KeysAwayException;

/** Runs file operations in a key folder only while the store that was opened there still is the one in it. */
final class StoreAccess {

    private final Path folder;
    private final UUID id;
    private volatile boolean closed;

    StoreAccess(Path folder, UUID id) {
        this.folder = folder;
        this.id = id;
    }

    UUID id() {
        return id;
    }

    /**
     * Runs an operation.
     *
     * @throws KeysAwayException where the store was missing before or after, was closed, or could not be read or written
     */
    <T> T run(Operation<T> operation) {
        try {
            requireSameStore();
            T result = operation.run();
            // The folder may have been unmounted meanwhile: then a key only seemed to be absent, kept or destroyed.
            requireSameStore();
            return result;
        } catch (IOException e) {
            throw new KeysAwayException("the key folder cannot be reached", e);
        }
    }

    /** Refuses every operation from now on. */
    void close() {
        closed = true;
    }

    private void requireSameStore() throws IOException {
        if (closed) {
            throw new IOException("it was closed");
        }
        if (!StoreMetadata.read(folder).id().equals(id)) {
            throw new IOException("another store is in its place");
        }
    }

    /** What may fail as files do. */
    @FunctionalInterface
    interface Operation<T> {
        T run() throws IOException;
    }
}

package org.beenthere.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.beenthere.store.KeysAwayException;

/** Sees to it that whatever is done in a key folder is done in the store that was opened there. */
final class StoreGuard {

    private final Path folder;
    private final UUID id;
    private volatile boolean closed;

    StoreGuard(Path folder, UUID id) {
        this.folder = folder;
        this.id = id;
    }

    UUID id() {
        return id;
    }

    /**
     * Does something while the store is there.
     *
     * @throws KeysAwayException where it was not there before or after, was closed, or could not be read or written
     */
    <T> T whileHere(Act<T> act) {
        try {
            requireHere();
            T result = act.run();
            // The folder may have gone in between: then a key only seemed to be absent, kept or destroyed.
            requireHere();
            return result;
        } catch (IOException e) {
            throw new KeysAwayException("the key folder cannot be reached", e);
        }
    }

    /** From now on the store is never there. */
    void close() {
        closed = true;
    }

    private void requireHere() throws IOException {
        if (closed) {
            throw new IOException("it was closed");
        }
        if (!StoreCard.read(folder).id().equals(id)) {
            throw new IOException("another store is in its place");
        }
    }

    interface Act<T> {
        T run() throws IOException;
    }
}

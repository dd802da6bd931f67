package org.beenthere.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The key store: one wrapped data key for each case, task and check-in, kept apart from the database and its backups. What
 * was sealed under a key that is destroyed here cannot be read from any copy of the database.
 */
public interface WrappedKeys {

    /** The store's own id, given when it was made. */
    UUID id();

    /**
     * Keeps a wrapped key. Once this returns, the key survives a crash.
     *
     * @throws KeysAwayException where it could not be kept
     */
    void put(UUID key, byte[] wrapped);

    /** Looks up a key. Does not throw: a store that cannot be read answers {@link Found.Away}. */
    Found find(UUID key);

    /**
     * Destroys a key for good. Destroying a key that is not there does nothing.
     *
     * @throws KeysAwayException where the store could not be reached
     */
    void destroy(UUID key);

    /** The keys that were made before an instant, by the clock of the store. */
    List<UUID> madeBefore(Instant instant);

    /** What became of a key. */
    sealed interface Found {

        /** It is here. */
        record Key(byte[] wrapped) implements Found {}

        /** It was destroyed, or never existed: nothing sealed under it can be read again. */
        record Destroyed() implements Found {}

        /** The store cannot be read at the moment. */
        record Away() implements Found {}
    }
}

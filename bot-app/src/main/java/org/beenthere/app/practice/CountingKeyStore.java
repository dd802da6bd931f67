package org.beenthere.app.practice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.beenthere.store.Ids;
import org.beenthere.store.WrappedKeys;

/**
 * A key store that counts the keys destroyed since the start, for the practice room to show. Day keys are not counted: they
 * seal nothing that somebody wrote.
 */
final class CountingKeyStore implements WrappedKeys {

    private final WrappedKeys keys;
    private final AtomicInteger destroyed = new AtomicInteger();

    CountingKeyStore(WrappedKeys keys) {
        this.keys = keys;
    }

    /** The number of keys that exist. */
    int living() {
        return (int) keys.madeBefore(Instant.MAX).stream()
                .filter(key -> !Ids.isMarked(key))
                .count();
    }

    int destroyed() {
        return destroyed.get();
    }

    @Override
    public UUID id() {
        return keys.id();
    }

    @Override
    public void put(UUID key, byte[] wrapped) {
        keys.put(key, wrapped);
    }

    @Override
    public Found find(UUID key) {
        return keys.find(key);
    }

    @Override
    public void destroy(UUID key) {
        keys.destroy(key);
        if (!Ids.isMarked(key)) {
            destroyed.incrementAndGet();
        }
    }

    @Override
    public List<UUID> madeBefore(Instant instant) {
        return keys.madeBefore(instant);
    }
}

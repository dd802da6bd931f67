package org.beenthere.app.storage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.beenthere.store.KeysAwayException;
import org.beenthere.store.WrappedKeys;

/** A key store that is never reachable: for work that needs only what the master keyset itself seals. */
public record UnavailableKeyStore(UUID id) implements WrappedKeys {

    @Override
    public void put(UUID key, byte[] wrapped) {
        throw away();
    }

    @Override
    public Found find(UUID key) {
        return new Found.Away();
    }

    @Override
    public void destroy(UUID key) {
        throw away();
    }

    @Override
    public List<UUID> madeBefore(Instant instant) {
        throw away();
    }

    private static KeysAwayException away() {
        return new KeysAwayException("the key store is not open", null);
    }
}

package org.beenthere.app.house;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.beenthere.store.KeysAwayException;
import org.beenthere.store.WrappedKeys;

/** A key store that is away: for what is sealed by the master keyset alone. */
record NoDataKeys(UUID id) implements WrappedKeys {

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

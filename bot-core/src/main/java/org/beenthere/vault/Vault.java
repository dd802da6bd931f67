package org.beenthere.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.beenthere.chat.PersonRef;
import org.beenthere.store.KeyDestroyedException;
import org.beenthere.store.KeysAwayException;
import org.beenthere.store.Seal;
import org.beenthere.store.WrappedKeys;

/**
 * Seals with Tink: AES256-GCM under data keys that a key store keeps, each wrapped by the master keyset. A data key is
 * unwrapped for one act and held no longer, so that a destroyed key is of no use from then on.
 */
public final class Vault implements Seal {

    private static final int HASH_BYTES = 32;
    private static final int FINGERPRINT_BYTES = 16;

    private final Keyset keyset;
    private final WrappedKeys keys;
    /** The keys of one act. */
    private final Optional<Map<UUID, Aead>> held;

    /** A vault over a keyset and the key store whose keys it wrapped. */
    public Vault(Keyset keyset, WrappedKeys keys) {
        this(keyset, keys, Optional.empty());
    }

    private Vault(Keyset keyset, WrappedKeys keys, Optional<Map<UUID, Aead>> held) {
        this.keyset = keyset;
        this.keys = keys;
        this.held = held;
    }

    @Override
    public Seal forOneAct() {
        return new Vault(keyset, keys, Optional.of(new HashMap<>()));
    }

    @Override
    public UUID newKey() {
        UUID key = UUID.randomUUID();
        try {
            KeysetHandle dataKey = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
            keys.put(
                    key,
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(
                            dataKey, keyset.master(), wrapping(key), AeadConfig2026.get()));
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink makes no keys", e);
        }
    }

    @Override
    public byte[] seal(UUID key, String context, byte[] plain) {
        Aead aead = aead(key);
        try {
            return aead.encrypt(plain, binding(key, context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink does not seal", e);
        }
    }

    @Override
    public byte[] open(UUID key, String context, byte[] sealed) {
        Aead aead = aead(key);
        try {
            return aead.decrypt(sealed, binding(key, context));
        } catch (GeneralSecurityException e) {
            throw new SecurityException("it was changed, or sealed under another key or context", e);
        }
    }

    @Override
    public byte[] accountHash(PersonRef person) {
        return hash(LengthPrefixed.of("account", person.platform(), person.tenant(), person.user()), HASH_BYTES);
    }

    @Override
    public byte[] eventHash(String platform, String identity) {
        return hash(LengthPrefixed.of("event", platform, identity), HASH_BYTES);
    }

    @Override
    public byte[] indexFingerprint() {
        return hash(LengthPrefixed.of("fingerprint of the index key"), FINGERPRINT_BYTES);
    }

    private Aead aead(UUID key) {
        if (key.equals(KEYSET)) {
            return keyset.master();
        }
        return held.map(map -> map.computeIfAbsent(key, this::unwrapped)).orElseGet(() -> unwrapped(key));
    }

    private Aead unwrapped(UUID key) {
        return switch (keys.find(key)) {
            case WrappedKeys.Found.Key found -> unwrap(key, found.wrapped());
            case WrappedKeys.Found.Destroyed gone -> throw new KeyDestroyedException();
            case WrappedKeys.Found.Away away -> throw new KeysAwayException("the key store cannot be read now", null);
        };
    }

    private Aead unwrap(UUID key, byte[] wrapped) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(
                            wrapped, keyset.master(), wrapping(key), AeadConfig2026.get())
                    .getPrimitive(AeadConfig2026.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new SecurityException("the wrapped key was changed, or wrapped by another keyset", e);
        }
    }

    private byte[] hash(byte[] parts, int bytes) {
        try {
            return keyset.index().computePrimary(parts, bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink does not hash", e);
        }
    }

    // The master keyset does two things, wrap keys and seal under KEYSET. The labels differ, so that what one of them
    // made
    // never opens as the other.
    private static byte[] wrapping(UUID key) {
        return LengthPrefixed.of("data key", key.toString());
    }

    private static byte[] binding(UUID key, String context) {
        return key.equals(KEYSET)
                ? LengthPrefixed.of("house", context)
                : LengthPrefixed.of("sealed", key.toString(), context);
    }
}

package org.beenthere.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.daead.DeterministicAeadConfig2026;
import com.google.crypto.tink.daead.PredefinedDeterministicAeadParameters;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.beenthere.chat.PersonRef;
import org.beenthere.store.Ids;
import org.beenthere.store.KeyDestroyedException;
import org.beenthere.store.KeysAwayException;
import org.beenthere.store.Seal;
import org.beenthere.store.WrappedKeys;

/**
 * Seals with Tink under data keys that a key store keeps, each wrapped by the master keyset. A data key is unwrapped for one
 * act and held no longer, so that a destroyed key is of no use from then on. Day keys are held, since every turn needs one,
 * until they are destroyed.
 */
public final class Vault implements Seal {

    private static final int FINGERPRINT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Keyset keyset;
    private final WrappedKeys keys;
    private final Map<UUID, DataKey> dayKeys;

    /** The keys of one act. */
    private final Optional<Map<UUID, DataKey>> held;

    /** A vault over a keyset and the key store whose keys it wrapped. */
    public Vault(Keyset keyset, WrappedKeys keys) {
        this(keyset, keys, new ConcurrentHashMap<>(), Optional.empty());
    }

    private Vault(Keyset keyset, WrappedKeys keys, Map<UUID, DataKey> dayKeys, Optional<Map<UUID, DataKey>> held) {
        this.keyset = keyset;
        this.keys = keys;
        this.dayKeys = dayKeys;
        this.held = held;
    }

    @Override
    public Seal forOneAct() {
        return new Vault(keyset, keys, dayKeys, Optional.of(new HashMap<>()));
    }

    @Override
    public UUID newKey() {
        return keep(UUID.randomUUID(), PredefinedAeadParameters.AES256_GCM);
    }

    @Override
    public UUID newDayKey() {
        return keep(Ids.marked(), PredefinedDeterministicAeadParameters.AES256_SIV);
    }

    @Override
    public void forget(UUID key) {
        dayKeys.remove(key);
    }

    private UUID keep(UUID key, Parameters parameters) {
        try {
            Configuration with = configuration(key);
            KeysetHandle made = KeysetHandle.generateNew(parameters, with);
            keys.put(key, TinkProtoKeysetFormat.serializeEncryptedKeyset(made, keyset.master(), wrapping(key), with));
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink makes no keys", e);
        }
    }

    private static Configuration configuration(UUID key) {
        return Ids.isMarked(key) ? DeterministicAeadConfig2026.get() : AeadConfig2026.get();
    }

    @Override
    public byte[] seal(UUID key, String context, byte[] plain) {
        return sealed(key, binding(key, context), plain);
    }

    @Override
    public byte[] open(UUID key, String context, byte[] sealed) {
        return opened(key, binding(key, context), sealed);
    }

    @Override
    public byte[] pseudonym(UUID dayKey, String context, byte[] value) {
        byte[] sealed = sealed(dayKey, standingFor(context), value);
        return ByteBuffer.allocate(Long.BYTES + sealed.length)
                .put(Seal.pseudonymsOf(dayKey))
                .put(sealed)
                .array();
    }

    @Override
    public byte[] behind(UUID dayKey, String context, byte[] pseudonym) {
        if (pseudonym.length < Long.BYTES) {
            throw new SecurityException("it is no pseudonym");
        }
        return opened(dayKey, standingFor(context), Arrays.copyOfRange(pseudonym, Long.BYTES, pseudonym.length));
    }

    @Override
    public UUID accountId(PersonRef person) {
        return id(LengthPrefixed.of("account", person.platform(), person.tenant(), person.user()));
    }

    @Override
    public UUID blindId(String purpose, UUID account) {
        return id(LengthPrefixed.of("blind id", purpose, account.toString()));
    }

    @Override
    public byte[] eventHash(String platform, String identity) {
        return hash(LengthPrefixed.of("event", platform, identity), HASH_BYTES);
    }

    @Override
    public byte[] indexFingerprint() {
        return hash(LengthPrefixed.of("fingerprint of the index key"), FINGERPRINT_BYTES);
    }

    private byte[] sealed(UUID key, byte[] binding, byte[] plain) {
        DataKey with = dataKey(key);
        try {
            return with.seal(plain, binding);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink does not seal", e);
        }
    }

    private byte[] opened(UUID key, byte[] binding, byte[] sealed) {
        DataKey with = dataKey(key);
        try {
            return with.open(sealed, binding);
        } catch (GeneralSecurityException e) {
            throw new SecurityException("it was changed, or sealed under another key or context", e);
        }
    }

    private DataKey dataKey(UUID key) {
        if (key.equals(KEYSET)) {
            return new DataKey.Random(keyset.master());
        }
        DataKey ofDay = dayKeys.get(key);
        if (ofDay != null) {
            return ofDay;
        }
        return held.map(map -> map.computeIfAbsent(key, this::found)).orElseGet(() -> found(key));
    }

    private DataKey found(UUID key) {
        return switch (keys.find(key)) {
            case WrappedKeys.Found.Key found -> unwrap(key, found.wrapped());
            case WrappedKeys.Found.Destroyed gone -> throw new KeyDestroyedException();
            case WrappedKeys.Found.Away away -> throw new KeysAwayException("the key store cannot be read now", null);
        };
    }

    private DataKey unwrap(UUID key, byte[] wrapped) {
        try {
            Configuration with = configuration(key);
            KeysetHandle handle =
                    TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, keyset.master(), wrapping(key), with);
            if (!Ids.isMarked(key)) {
                return new DataKey.Random(handle.getPrimitive(with, Aead.class));
            }
            DataKey ofDay = new DataKey.OfDay(handle.getPrimitive(with, DeterministicAead.class));
            dayKeys.put(key, ofDay);
            return ofDay;
        } catch (GeneralSecurityException e) {
            throw new SecurityException("the wrapped key was changed, or wrapped by another keyset", e);
        }
    }

    private UUID id(byte[] parts) {
        ByteBuffer bytes = ByteBuffer.wrap(hash(parts, 2 * Long.BYTES));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private byte[] hash(byte[] parts, int bytes) {
        try {
            return keyset.index().computePrimary(parts, bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink does not hash", e);
        }
    }

    // The master keyset does two things, wrap keys and seal under KEYSET, and so does a day key. The labels differ, so
    // that
    // what was made for one of them never opens as the other.
    private static byte[] wrapping(UUID key) {
        return LengthPrefixed.of("data key", key.toString());
    }

    private static byte[] standingFor(String context) {
        return LengthPrefixed.of("pseudonym", context);
    }

    private static byte[] binding(UUID key, String context) {
        return key.equals(KEYSET)
                ? LengthPrefixed.of("house", context)
                : LengthPrefixed.of("sealed", key.toString(), context);
    }
}

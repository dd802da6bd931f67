package org.beenthere.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.daead.AesSivKey;
import com.google.crypto.tink.daead.DeterministicAeadConfig2026;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.beenthere.store.Ids;

/** Takes data keys out of what wraps them, for tests that look for them where they must not be. */
public final class DataKeys {

    private DataKeys() {}

    /** The bare bytes of a key. */
    public static byte[] bare(Path keyset, UUID key, byte[] wrapped) {
        try {
            var bare = TinkProtoKeysetFormat.parseEncryptedKeyset(
                            wrapped,
                            Keyset.read(keyset).master(),
                            LengthPrefixed.of("data key", key.toString()),
                            Ids.isMarked(key) ? DeterministicAeadConfig2026.get() : AeadConfig2026.get())
                    .getPrimary()
                    .getKey();
            var bytes = bare instanceof AesSivKey ofDay ? ofDay.getKeyBytes() : ((AesGcmKey) bare).getKeyBytes();
            return bytes.toByteArray(InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

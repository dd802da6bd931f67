package org.beenthere.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** Takes data keys out of what wraps them, for tests that look for them where they must not be. */
public final class DataKeys {

    private DataKeys() {}

    /** The bare bytes of a key. */
    public static byte[] bare(Path keyset, UUID key, byte[] wrapped) {
        try {
            var handle = TinkProtoKeysetFormat.parseEncryptedKeyset(
                    wrapped,
                    Keyset.read(keyset).master(),
                    LengthPrefixed.of("data key", key.toString()),
                    AeadConfig2026.get());
            return ((AesGcmKey) handle.getPrimary().getKey()).getKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

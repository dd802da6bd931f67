package org.beenthere.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.beenthere.files.IoReason;
import org.beenthere.files.PrivateFiles;

/**
 * The master keyset, which wraps data keys and seals what lasts, and the index key, whose hash finds people. Both are in
 * one file. The master may be rotated; the index key must not be, or nobody would be found again.
 */
public final class Keyset {

    private final Aead master;
    private final PrfSet index;

    private Keyset(Aead master, PrfSet index) {
        this.master = master;
        this.index = index;
    }

    /**
     * Makes a keyset file that its owner alone can read. Durable on return.
     *
     * @throws KeysetException where the file is there already, which is left as it is, or cannot be written
     */
    public static void create(Path file) {
        try {
            KeysetJson json = new KeysetJson(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()),
                    KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, PrfConfig2026.get()));
            PrivateFiles.writeNew(file, json.write().getBytes(StandardCharsets.UTF_8));
        } catch (FileAlreadyExistsException e) {
            throw new KeysetException(file + " is there already and is not overwritten: name another file", e);
        } catch (NoSuchFileException e) {
            throw new KeysetException(file + " cannot be made: its folder is not there, make that first", e);
        } catch (IOException e) {
            throw new KeysetException(file + " cannot be written (" + IoReason.of(e) + ")", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink makes no keys", e);
        }
    }

    /**
     * Reads a keyset file.
     *
     * @throws KeysetException where it is missing, unreadable, readable or writable by group or others, malformed, or
     *     no keyset of ours
     */
    public static Keyset read(Path file) {
        try {
            if (PrivateFiles.openToOthers(file)) {
                throw new KeysetException(file + " is open to others than its owner: chmod 600 " + file);
            }
            return of(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new KeysetException(file + " is not there: make one with ./beenthere keys new " + file, e);
        } catch (IOException e) {
            throw new KeysetException(file + " cannot be read (" + IoReason.of(e) + "): mend that, then try again", e);
        }
    }

    Aead master() {
        return master;
    }

    PrfSet index() {
        return index;
    }

    private static Keyset of(Path file, String content) {
        try {
            KeysetJson json = KeysetJson.read(content)
                    .orElseThrow(() -> new KeysetException(
                            file + " is no keyset of BeenThere: name the file that ./beenthere keys new made"));
            return new Keyset(
                    json.master().getPrimitive(AeadConfig2026.get(), Aead.class),
                    onlyIndexKey(json.index()).getPrimitive(PrfConfig2026.get(), PrfSet.class));
        } catch (GeneralSecurityException e) {
            throw new KeysetException(file + " is damaged, or no keyset of BeenThere: put back a copy of it", e);
        }
    }

    // A second index key would be a rotation: people hashed with the first would not be found again.
    private static KeysetHandle onlyIndexKey(KeysetHandle index) throws GeneralSecurityException {
        if (index.size() != 1
                || !index.getPrimary().getKey().getParameters().equals(PredefinedPrfParameters.HMAC_SHA256_PRF)) {
            throw new GeneralSecurityException("not one HMAC-SHA256 key");
        }
        return index;
    }
}

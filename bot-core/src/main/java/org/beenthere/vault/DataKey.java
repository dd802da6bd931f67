package org.beenthere.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.DeterministicAead;
import java.security.GeneralSecurityException;

/** An unwrapped data key: of a case or task (AES-GCM), or of a day (AES-SIV, the same bytes for the same value). */
sealed interface DataKey {

    byte[] seal(byte[] plain, byte[] binding) throws GeneralSecurityException;

    byte[] open(byte[] sealed, byte[] binding) throws GeneralSecurityException;

    /** Seals the same value differently each time. */
    record Random(Aead aead) implements DataKey {

        @Override
        public byte[] seal(byte[] plain, byte[] binding) throws GeneralSecurityException {
            return aead.encrypt(plain, binding);
        }

        @Override
        public byte[] open(byte[] sealed, byte[] binding) throws GeneralSecurityException {
            return aead.decrypt(sealed, binding);
        }
    }

    /** Seals the same value in the same way. */
    record OfDay(DeterministicAead aead) implements DataKey {

        @Override
        public byte[] seal(byte[] plain, byte[] binding) throws GeneralSecurityException {
            return aead.encryptDeterministically(plain, binding);
        }

        @Override
        public byte[] open(byte[] sealed, byte[] binding) throws GeneralSecurityException {
            return aead.decryptDeterministically(sealed, binding);
        }
    }
}

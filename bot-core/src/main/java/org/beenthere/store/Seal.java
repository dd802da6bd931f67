package org.beenthere.store;

import java.util.UUID;
import org.beenthere.chat.PersonRef;

/**
 * Seals what is kept, and finds people without naming them. Whatever is sealed is bound to a context (table, column
 * and row), so that a sealed value moved elsewhere does not open.
 */
public interface Seal {

    /** The key of what lasts: roster, addresses, home. It is the master keyset itself and never destroyed. */
    UUID HOUSE = new UUID(0, 0);

    /**
     * Makes a data key. When this returns the key survives a crash.
     *
     * @throws KeysAwayException where the key store cannot be reached
     */
    UUID newKey();

    /**
     * Seals bytes under a key.
     *
     * @throws KeysAwayException where the key store cannot be reached
     * @throws KeyDestroyedException where the key is gone
     */
    byte[] seal(UUID key, String context, byte[] plain);

    /**
     * Opens what was sealed under the same key and context.
     *
     * @throws KeysAwayException where the key store cannot be reached
     * @throws KeyDestroyedException where the key is gone, and what was sealed with it
     * @throws SecurityException where the bytes were sealed under another key or context, or were changed
     */
    byte[] open(UUID key, String context, byte[] sealed);

    /** The keyed hash by which an account is found: the same for the same account, for ever. 32 bytes. */
    byte[] accountHash(PersonRef person);

    /** The keyed hash by which an event is known again. 32 bytes. */
    byte[] eventHash(String platform, String identity);

    /** A fingerprint of the index key, which the database remembers. */
    byte[] indexFingerprint();
}

package org.beenthere.store;

import java.util.UUID;
import org.beenthere.chat.PersonRef;

/**
 * Encrypts what is kept, and hashes what people and events are found by. What is sealed is bound to a context (table,
 * column and row): moved elsewhere, it does not open.
 */
public interface Seal {

    /** Stands for the master keyset itself, which is never destroyed: it seals what lasts, the roster, addresses and home. */
    UUID KEYSET = new UUID(0, 0);

    /**
     * The same for one act, such as a transaction, which holds each data key once it has needed it. It must not outlive the
     * act, or a key that is destroyed meanwhile would still be of use. Not for several threads.
     */
    Seal forOneAct();

    /**
     * Makes a data key. Once this returns, the key survives a crash.
     *
     * @throws KeysAwayException where the key store cannot be reached
     */
    UUID newKey();

    /**
     * Seals bytes under a key.
     *
     * @throws KeysAwayException where the key store cannot be reached
     * @throws KeyDestroyedException where the key is destroyed
     */
    byte[] seal(UUID key, String context, byte[] plain);

    /**
     * Opens what was sealed under the same key and context.
     *
     * @throws KeysAwayException where the key store cannot be reached
     * @throws KeyDestroyedException where the key is destroyed, and with it what was sealed
     * @throws SecurityException where the bytes were sealed under another key or context, or were changed
     */
    byte[] open(UUID key, String context, byte[] sealed);

    /** The keyed hash by which an account is found, always the same for one account. 32 bytes. */
    byte[] accountHash(PersonRef person);

    /**
     * The keyed hash by which an event that comes again is recognised. 32 bytes.
     *
     * @param identity what tells it from every other event of its platform
     */
    byte[] eventHash(String platform, String identity);

    /** A fingerprint of the key of these hashes, by which a database recognises the keyset it was made with. */
    byte[] indexFingerprint();
}

package org.beenthere.store;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.beenthere.chat.PersonRef;

/**
 * Encrypts what is kept, and makes the ids, hashes and pseudonyms that people and events are found by. What is sealed is
 * bound to a context (table, column and row): moved elsewhere, it does not open.
 */
public interface Seal {

    /** Stands for the master keyset itself, which is never destroyed: it seals what lasts, the roster and its addresses. */
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
     * Makes a day key: a data key under which pseudonyms can be made as well. Once this returns, it survives a crash.
     *
     * @throws KeysAwayException where the key store cannot be reached
     */
    UUID newDayKey();

    /** Holds a key no longer that was destroyed. */
    void forget(UUID key);

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

    /**
     * The pseudonym of a value under a day key: always the same for the same value, key and context, so that rows are found
     * by it. It begins with {@link #pseudonymsOf} and is 29 bytes longer than the value.
     *
     * @throws KeysAwayException where the key store cannot be reached
     * @throws KeyDestroyedException where the key is destroyed
     */
    byte[] pseudonym(UUID dayKey, String context, byte[] value);

    /**
     * The value behind a pseudonym.
     *
     * @throws KeysAwayException where the key store cannot be reached
     * @throws KeyDestroyedException where the key is destroyed, and with it every pseudonym under it
     * @throws SecurityException where it was made under another key or context, or changed
     */
    byte[] behind(UUID dayKey, String context, byte[] pseudonym);

    /** The id of an account: a keyed hash, always the same for one account, and known without looking it up. */
    UUID accountId(PersonRef person);

    /**
     * An id for an account that only the index key can tell to be of that account.
     *
     * @param purpose ids for different purposes have nothing in common
     */
    UUID blindId(String purpose, UUID account);

    /**
     * The keyed hash by which an event that comes again is recognised. 32 bytes.
     *
     * @param identity what tells it from every other event of its platform
     */
    byte[] eventHash(String platform, String identity);

    /** A fingerprint of the key of these hashes, by which a database recognises the keyset it was made with. */
    byte[] indexFingerprint();

    /** The first 8 bytes of every pseudonym under a day key. */
    static byte[] pseudonymsOf(UUID dayKey) {
        return ByteBuffer.allocate(Long.BYTES)
                .putLong(dayKey.getMostSignificantBits())
                .array();
    }
}

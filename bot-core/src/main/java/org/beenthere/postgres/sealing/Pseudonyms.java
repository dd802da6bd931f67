package org.beenthere.postgres.sealing;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.beenthere.store.KeyDestroyedException;
import org.beenthere.store.Seal;
import org.jdbi.v3.core.argument.Argument;

/**
 * The pseudonyms of one column, under which accounts stand in it, or of one column in what belongs to one request or row.
 * There somebody has another pseudonym than elsewhere: what was under the same key before does not tell that two requests had
 * to do with the same person, even if one of them can be read still.
 *
 * <p>They are made under the newest day key. While those of an older one are still being made anew, a row may be found
 * under either, so a look-up tries all.
 */
public final class Pseudonyms {

    private final Seal seal;
    private final List<UUID> dayKeys;
    private final String column;

    /**
     * @param dayKeys the newest first
     * @param column with its table, such as {@code offer.account}: a person has another pseudonym in each
     */
    public Pseudonyms(Seal seal, List<UUID> dayKeys, String column) {
        this.seal = seal;
        this.dayKeys = dayKeys;
        this.column = column;
    }

    /** The pseudonyms of the same column in what belongs to one thing. */
    public Pseudonyms in(Object thing) {
        return new Pseudonyms(seal, dayKeys, column + "/" + thing);
    }

    /** Whether an account is meant. */
    public boolean isOf(UUID account, byte[] pseudonym) {
        return accountIfKnown(pseudonym).filter(account::equals).isPresent();
    }

    /** The account that is meant; empty where nobody can tell any more. */
    public Optional<UUID> accountIfKnown(byte[] pseudonym) {
        try {
            return Optional.ofNullable(pseudonym).map(this::account);
        } catch (KeyDestroyedException | SecurityException e) {
            return Optional.empty();
        }
    }

    /** What is written of an account. */
    public byte[] of(UUID account) {
        return ofBytes(bytes(account));
    }

    /** What is written of a value. */
    public byte[] ofBytes(byte[] value) {
        return seal.pseudonym(dayKeys.getFirst(), column, value);
    }

    /** What may have been written of an account, for {@code any(…)}. */
    public Argument allOf(UUID account) {
        return allOf(Set.of(account));
    }

    /** What may have been written of any of some accounts. */
    public Argument allOf(Collection<UUID> accounts) {
        return array(accounts.stream().map(Pseudonyms::bytes));
    }

    /** What may have been written of a value. */
    public Argument allOfBytes(byte[] value) {
        return array(Stream.of(value));
    }

    private Argument array(Stream<byte[]> values) {
        return ByteArrays.of(values.flatMap(value -> dayKeys.stream().map(key -> seal.pseudonym(key, column, value))));
    }

    /**
     * The account that is meant.
     *
     * @throws KeyDestroyedException where its day key is gone, as in a restored backup
     */
    public UUID account(byte[] pseudonym) {
        var bytes = ByteBuffer.wrap(behind(pseudonym));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** The same under the newest day key. */
    public byte[] anew(byte[] pseudonym) {
        return ofBytes(behind(pseudonym));
    }

    private byte[] behind(byte[] pseudonym) {
        var key = dayKeyOf(pseudonym).orElseThrow(KeyDestroyedException::new);
        return seal.behind(key, column, pseudonym);
    }

    /** The day key under which it was made; empty where that is not in use any more. */
    public Optional<UUID> dayKeyOf(byte[] pseudonym) {
        return dayKeys.stream()
                .filter(key -> Arrays.mismatch(Seal.pseudonymsOf(key), pseudonym) == Long.BYTES)
                .findFirst();
    }

    private static byte[] bytes(UUID account) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array();
    }
}

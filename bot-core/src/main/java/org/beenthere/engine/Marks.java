package org.beenthere.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The mark by which a button means a choice: a short hash of conversation, step and choice. It names the choice itself
 * and not its place, so that a button sent before an edit of the script never means something else after it.
 */
final class Marks {

    /** Stands in the place of a step for what is offered at every question. */
    static final String EVERYWHERE = "*";

    private static final int LENGTH = 12;

    /** How many marks there are: 36 to the power of 12, which takes 62 bits. */
    private static final long MARKS = 4_738_381_338_321_616_896L;

    private Marks() {}

    /** The mark of a choice of a step. */
    static String of(UUID conversation, String step, String choice) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(conversation.getMostSignificantBits())
                    .putLong(conversation.getLeastSignificantBits())
                    .flip());
            var hash = digest.digest((step + "\n" + choice).getBytes(StandardCharsets.UTF_8));
            var mark =
                    Long.toString(Long.remainderUnsigned(ByteBuffer.wrap(hash).getLong(), MARKS), Character.MAX_RADIX);
            return "0".repeat(LENGTH - mark.length()) + mark;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

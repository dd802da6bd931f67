package org.beenthere.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.beenthere.script.Option;

/**
 * The ids of choices on buttons: short hashes of conversation, step and choice. An id names the choice itself and not
 * its position, so that an edit of the script never gives an old button another meaning.
 */
final class ChoiceIds {

    /** The step of options that are offered at every question. */
    static final String EVERYWHERE = "*";

    private static final int LENGTH = 12;

    /** The number of ids: 36 to the power of 12, just over 62 bits. */
    private static final long IDS = 4_738_381_338_321_616_896L;

    private final String help;
    private final byte[] conversation;
    private final MessageDigest digest;

    ChoiceIds(UUID conversation) {
        this.conversation = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(conversation.getMostSignificantBits())
                .putLong(conversation.getLeastSignificantBits())
                .array();
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
        this.help = of(EVERYWHERE, Option.HELP_NOW);
    }

    /** The id of help now, which is the same in every script. */
    String help() {
        return help;
    }

    /** The id of a choice of a step. */
    String of(String step, String choice) {
        digest.update(conversation);
        digest.update(step.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        var hash = digest.digest(choice.getBytes(StandardCharsets.UTF_8));
        long number = Long.remainderUnsigned(ByteBuffer.wrap(hash).getLong(), IDS);
        var choiceId = new char[LENGTH];
        for (int i = LENGTH - 1; i >= 0; i--) {
            choiceId[i] = Character.forDigit((int) (number % Character.MAX_RADIX), Character.MAX_RADIX);
            number /= Character.MAX_RADIX;
        }
        return new String(choiceId);
    }
}

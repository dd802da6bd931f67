package org.beenthere.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The ids by which buttons name choices: each is a short hash of conversation, step and choice.
 * It names the choice itself and not its position, so that a button sent before an edit of the script never means something
 * else after it.
 */
final class ChoiceIds {

    /** Stands in the place of a step for what is offered at every question. */
    static final String EVERYWHERE = "*";

    private static final int LENGTH = 12;

    /** How many ids there are: 36 to the power of 12, which takes 62 bits. */
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
        this.help = of(EVERYWHERE, HelpNow.CHOICE);
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

package org.beenthere.engine;

import java.math.BigInteger;
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

    private Marks() {}

    /** The mark of a choice of a step. */
    static String of(UUID conversation, String step, String choice) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var hash = digest.digest((conversation + "\n" + step + "\n" + choice).getBytes(StandardCharsets.UTF_8));
            var text = new BigInteger(1, hash).toString(36);
            return "0".repeat(Math.max(0, LENGTH - text.length())) + text.substring(0, Math.min(LENGTH, text.length()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

package org.beenthere.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies that Slack signed a request, over the raw bytes of the body, within five minutes either way. Bolt's own
 * verification accepts timestamps from the future, and its comparison does not take constant time.
 */
final class SlackVerification {

    /** How far the timestamp may be from now, either way, inclusive. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");

    private final SecretKeySpec key;
    private final InstantSource clock;

    SlackVerification(SlackApp app, InstantSource clock) {
        this.key = new SecretKeySpec(app.signingSecret().getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
    }

    /**
     * Whether Slack sent this now.
     *
     * @param timestamp the header X-Slack-Request-Timestamp, or null
     * @param signature the header X-Slack-Signature, or null
     * @param body the raw bytes
     */
    boolean accepts(String timestamp, String signature, byte[] body) {
        return timestamp != null
                && signature != null
                && isRecent(timestamp)
                && MessageDigest.isEqual(
                        signature(timestamp, body).getBytes(StandardCharsets.UTF_8),
                        signature.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isRecent(String timestamp) {
        return SECONDS.matcher(timestamp).matches()
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), clock.instant())
                                .abs()
                                .compareTo(WINDOW)
                        <= 0;
    }

    private String signature(String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}

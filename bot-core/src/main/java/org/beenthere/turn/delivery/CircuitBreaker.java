package org.beenthere.turn.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pauses the sends to one platform while it is limited or away. It opens when the platform names a time to wait, or when two
 * sends in a row fail. After the pause one send is let through as a probe: it closes the breaker, or opens it for twice as
 * long. What else fails meanwhile was begun before, or is urgent, and makes no pause longer: many sends that fail together
 * are one outage. Opening and closing are logged, and nothing in between.
 */
final class CircuitBreaker {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** How long the end of a probe is waited for before there is another: as long as a platform may take. */
    private static final Duration PROBE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(CircuitBreaker.class);

    private final String platform;
    private final InstantSource clock;
    private int failures;
    private boolean open;
    private boolean probing;
    private Instant until = Instant.EPOCH;
    private Instant delivered = Instant.EPOCH;

    CircuitBreaker(String platform, InstantSource clock) {
        this.platform = platform;
        this.clock = clock;
    }

    /**
     * How many sends may be begun now, of those that one would like to. Whoever is allowed some says how they ended, or
     * that they are {@link #unused}.
     */
    synchronized int allowed(int wanted) {
        if (!open) {
            return wanted;
        }
        var now = clock.instant();
        if (wanted < 1 || now.isBefore(until)) {
            return 0;
        }
        probing = true;
        until = now.plus(PROBE);
        return 1;
    }

    /** Nothing was sent after all, so that somebody else may probe. */
    synchronized void unused() {
        if (probing) {
            probing = false;
            until = clock.instant();
        }
    }

    /** A send has come to a definite end: the platform works. */
    synchronized void succeeded() {
        failures = 0;
        probing = false;
        delivered = clock.instant();
        if (open) {
            open = false;
            LOG.info("Messages to {} are delivered again.", platform);
        }
    }

    /**
     * A send failed.
     *
     * @param asked how long the platform asks to wait; zero if it does not say
     */
    synchronized void failed(Duration asked) {
        if (open && !probing) {
            waitFor(asked);
            return;
        }
        failures++;
        if (failures < 2 && asked.isZero()) {
            return;
        }
        if (probing) {
            probing = false;
            until = clock.instant();
        }
        var doubled = SHORTEST.multipliedBy(1L << Math.min(failures - 1, 10));
        var pause = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        waitFor(asked.compareTo(pause) > 0 ? asked : pause);
        if (!open) {
            open = true;
            LOG.warn("Messages to {} wait: it is limited or away.", platform);
        }
    }

    private void waitFor(Duration pause) {
        var next = clock.instant().plus(pause);
        until = next.isAfter(until) ? next : until;
    }

    /** Whether the platform has taken something since an instant, so that what it does not take is at fault itself. */
    synchronized boolean hasDeliveredSince(Instant instant) {
        return delivered.isAfter(instant);
    }
}

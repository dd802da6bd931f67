package org.beenthere.turn.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The ids of homes: random like all others, but of version 8, so that a button of a home that was forgotten is known as one.
 */
final class HomeIds {

    private static final int VERSION = 8;
    private static final long VERSION_BITS = 0xF000L;
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    private HomeIds() {}

    static UUID random() {
        var random = UUID.randomUUID();
        return new UUID(
                random.getMostSignificantBits() & ~VERSION_BITS | VERSION << 12, random.getLeastSignificantBits());
    }

    static boolean isHome(UUID conversation) {
        return conversation.version() == VERSION;
    }

    /**
     * The number of the first turn of a home: the seconds since the year began in which this was written. A home that is
     * opened again never counts a turn that it has counted before, by which its messages are known; nobody takes more than
     * one turn a second for long.
     *
     * @param asked a turn that it has counted before
     */
    static int firstTurn(Instant at, int asked) {
        return Math.max(asked, (int) Duration.between(BEGINNING, at).toSeconds());
    }
}

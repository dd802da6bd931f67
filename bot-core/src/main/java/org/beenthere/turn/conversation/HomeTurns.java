package org.beenthere.turn.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;

/**
 * The numbers of the turns of homes. A home that was forgotten and is opened again must not count a turn that it has counted
 * before, since its messages are known by them. So the first is the number of seconds since the beginning of 2026: nobody
 * takes more than one turn a second for long.
 */
final class HomeTurns {

    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    /** A home that counted further than this would have taken a turn a second for a day. */
    private static final int MOST_AHEAD = 86_400;

    private HomeTurns() {}

    /** The number of the first turn of a home that is opened at an instant. */
    static int first(Instant at) {
        return (int) Duration.between(BEGINNING, at).toSeconds();
    }

    /** The same for one that has counted up to some turn before; empty where no home can have counted that. */
    static OptionalInt first(Instant at, int counted) {
        int first = first(at);
        return counted < first + MOST_AHEAD ? OptionalInt.of(Math.max(first, counted)) : OptionalInt.empty();
    }
}

package org.beenthere.turn.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.beenthere.store.HomeViews;

/**
 * The homes that could not be published, and when each is tried again. In memory alone: a version that is given up is marked
 * as published, and the next change of that home is tried anew, as is everything after a restart.
 */
final class HomeFailures {

    /** How often a version of a home is tried. About three hours. */
    static final int MOST_ATTEMPTS = 12;

    private static final Duration SHORTEST = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private record Failed(long version, int attempts, Instant again) {}

    private final ConcurrentHashMap<UUID, Failed> failed = new ConcurrentHashMap<>();

    /** Whether a home failed so lately that it is not tried yet. */
    boolean mustWait(HomeViews.Stale home, Instant now) {
        var before = failed.get(home.account());
        return before != null && before.version() == home.version() && now.isBefore(before.again());
    }

    /** Notes that publishing a version failed. Returns whether that was once too often. */
    boolean isHopeless(HomeViews.Stale home, Instant now) {
        var noted = failed.merge(
                home.account(),
                next(home, 1, now),
                (before, first) -> before.version() == home.version() ? next(home, before.attempts() + 1, now) : first);
        return noted.attempts() >= MOST_ATTEMPTS;
    }

    private static Failed next(HomeViews.Stale home, int attempts, Instant now) {
        var doubled = SHORTEST.multipliedBy(1L << Math.min(attempts - 1, MOST_ATTEMPTS));
        return new Failed(home.version(), attempts, now.plus(doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST));
    }

    /** Forgets what failed before: the home is published, or given up. */
    void ended(UUID account) {
        failed.remove(account);
    }
}

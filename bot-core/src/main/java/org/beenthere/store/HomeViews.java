package org.beenthere.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which home views have changed since they were published, as one transaction sees them. */
public interface HomeViews {

    /** Raises the version of somebody's home: it has changed. */
    void raise(UUID account);

    /**
     * Leases homes that have changed since they were published, and that nobody else holds.
     *
     * @param platform of the people whose they are
     * @param until when they may be leased again
     * @param most how many
     */
    List<Stale> lease(PlatformFilter platform, Instant now, Instant until, int most);

    /** Notes that a version was published. */
    void published(UUID account, long version);

    /**
     * A home that has changed.
     *
     * @param version the newest
     * @param published the one that is shown
     */
    record Stale(UUID account, long version, long published) {}
}

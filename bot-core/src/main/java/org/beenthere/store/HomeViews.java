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
     * @param until when they may be leased again
     * @param most how many
     */
    List<Stale> lease(Instant now, Instant until, int most);

    /** Notes that a version was published. */
    void published(UUID account, long version);

    /**
     * A home that has changed.
     *
     * @param version the newest
     */
    record Stale(UUID account, long version) {}
}

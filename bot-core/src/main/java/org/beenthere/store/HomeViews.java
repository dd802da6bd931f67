package org.beenthere.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which homes have changed since they were shown, as far as one transaction sees them. */
public interface HomeViews {

    /** Notes that somebody's home has changed. */
    void raise(UUID account);

    /** Leases homes that have changed since they were published. */
    List<Stale> lease(Instant now, Instant until, int most);

    /** Notes that a version is shown. */
    void published(UUID account, long version);

    /** A home that has changed. */
    record Stale(UUID account, long version) {}
}

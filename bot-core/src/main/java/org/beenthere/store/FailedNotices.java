package org.beenthere.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What becomes of a notice whose turn failed, as one transaction sees it. What it says is not read here. */
public interface FailedNotices {

    /**
     * A notice whose turn failed.
     *
     * @param name what it is, as in {@link Notice#name}
     * @param attempts how often taking it up failed before
     */
    record Failed(String name, int attempts) {}

    /** Locks it; empty where it is gone, and so was taken up after all. */
    Optional<Failed> lock(UUID id);

    /**
     * Puts it off. It counts as having been due from now on, so it still holds the key of what is over.
     *
     * @param attempts how often taking it up failed by now, at least 1
     */
    void putOff(UUID id, Instant until, int attempts);

    /** Deletes one that is given up. */
    void giveUp(UUID id);
}

package org.beenthere.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The notices, as one transaction sees them. */
public interface Notices {

    /** Keeps a notice. */
    void add(Notice notice);

    /** Locks the notice that has been due longest, of those that no other transaction has locked. */
    Optional<UUID> claim(Instant now);

    /** Reads and deletes a notice that was claimed. */
    Notice take(UUID id);
}

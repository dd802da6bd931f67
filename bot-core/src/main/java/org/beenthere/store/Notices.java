package org.beenthere.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The notices, as far as one transaction sees them. */
public interface Notices {

    /** Keeps a notice. */
    void add(Notice notice);

    /** Claims the notice that has been due longest and that nobody else is taking. */
    Optional<UUID> claim(Instant now);

    /** Takes a notice that was claimed; it is gone when this is committed. */
    Notice take(UUID id);

    /** Puts off a notice whose turn failed. */
    void putOff(UUID id, Instant until);
}

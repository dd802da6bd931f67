package org.beenthere.turn;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The notices, as far as one transaction sees them. */
public interface Notices {

    /** Keeps a notice. */
    void add(Notice notice);

    /** Takes the notice that has been due longest and that nobody else is taking; it is gone when this is committed. */
    Optional<Notice> claim(Instant now);

    /** Puts off a notice whose turn failed. */
    void putOff(UUID id, Instant until);

    /** When the next notice is due. */
    Optional<Instant> nextDue();
}

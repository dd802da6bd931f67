package org.beenthere.programme;

import java.time.Instant;
import java.util.Objects;
import org.beenthere.chat.PersonRef;

/**
 * A time during which a supporter is on call.
 *
 * @param from the first instant
 * @param to the instant at which it ends, no longer part of it
 * @throws IllegalArgumentException if it would be empty
 */
public record Shift(PersonRef who, Instant from, Instant to) {

    public Shift {
        Objects.requireNonNull(who, "who");
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A shift ends after it begins.");
        }
    }

    boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }
}

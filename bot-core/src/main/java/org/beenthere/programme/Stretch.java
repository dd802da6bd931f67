package org.beenthere.programme;

import java.time.Duration;
import java.time.Instant;

/** A stretch of working time: from an instant until, but no longer at, another. */
record Stretch(Instant from, Instant to) {

    boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    Duration length() {
        return Duration.between(from, to);
    }

    /** What is left of it for one who comes at an instant before its end. */
    Stretch since(Instant at) {
        return at.isAfter(from) ? new Stretch(at, to) : this;
    }
}

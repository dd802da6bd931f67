package org.beenthere.programme;

import java.time.Duration;
import java.time.Instant;

/** A stretch of working time, from an instant up to, but not including, another. */
record Stretch(Instant from, Instant to) {

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    Duration length() {
        return Duration.between(from, to);
    }

    /** What is left of it at an instant before its end. */
    Stretch since(Instant at) {
        return at.isAfter(from) ? new Stretch(at, to) : this;
    }
}

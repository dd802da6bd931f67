package org.beenthere.programme;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of a working day, in whole minutes.
 *
 * @param from the minute in which it begins
 * @param to the minute before which it ends; midnight is the end of the day
 * @throws IllegalArgumentException if it would be empty, run past midnight, or is not in whole minutes
 */
public record Hours(LocalTime from, LocalTime to) {

    public Hours {
        if (!from.truncatedTo(ChronoUnit.MINUTES).equals(from)
                || !to.truncatedTo(ChronoUnit.MINUTES).equals(to)) {
            throw new IllegalArgumentException("Working hours are in whole minutes.");
        }
        if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
            throw new IllegalArgumentException("Working hours end after they begin, on the same day.");
        }
    }

    /** Whether both have a minute in common. */
    public boolean overlaps(Hours other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Hours other) {
        return other.to.equals(LocalTime.MIDNIGHT) || from.isBefore(other.to);
    }
}

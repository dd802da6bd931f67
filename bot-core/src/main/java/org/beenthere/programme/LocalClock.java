package org.beenthere.programme;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Goes between wall clock and instant so that a later one never becomes an earlier one, not even on the night when the
 * clock is changed.
 */
record LocalClock(ZoneId zone) {

    /** An hour that the clock skips is the moment of the change; of an hour that comes twice, the first counts. */
    Instant instant(LocalDateTime wall) {
        var change = zone.getRules().getTransition(wall);
        return change != null && change.isGap()
                ? change.getInstant()
                : wall.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    /** The second pass through an hour that comes twice is the hour's end. */
    LocalDateTime wall(Instant instant) {
        var wall = LocalDateTime.ofInstant(instant, zone);
        var change = zone.getRules().getTransition(wall);
        var secondPass = change != null && change.isOverlap() && !instant.isBefore(change.getInstant());
        return secondPass ? change.getDateTimeBefore() : wall;
    }
}

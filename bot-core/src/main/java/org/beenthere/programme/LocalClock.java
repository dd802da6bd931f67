package org.beenthere.programme;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Converts between the wall clock and instants so that order is kept, even in the night in which the clock is changed.
 */
record LocalClock(ZoneId zone) {

    /** A time in an hour that is skipped is the moment of the change; in an hour that comes twice, it is the first of both. */
    Instant instant(LocalDateTime wall) {
        var change = zone.getRules().getTransition(wall);
        return change != null && change.isGap()
                ? change.getInstant()
                : wall.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    /** Throughout the second pass of an hour that comes twice, the clock stands at the end of the hour. */
    LocalDateTime wall(Instant instant) {
        var wall = LocalDateTime.ofInstant(instant, zone);
        var change = zone.getRules().getTransition(wall);
        var secondPass = change != null && change.isOverlap() && !instant.isBefore(change.getInstant());
        return secondPass ? change.getDateTimeBefore() : wall;
    }
}

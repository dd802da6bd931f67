package org.beenthere.programme;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Whether people work at an instant, read off the wall clock: found without anything that {@link WorkingTime} computes. */
final class WallClockHours {

    private WallClockHours() {}

    static boolean isWorking(WorkingTime time, Instant at) {
        var wall = wall(at, time.zone());
        return !time.holidays().contains(wall.toLocalDate())
                && time.week().getOrDefault(wall.getDayOfWeek(), List.of()).stream()
                        .anyMatch(hours -> hold(hours, wall.toLocalTime()));
    }

    /** Throughout the second pass of an hour that comes twice, the clock stands just before the end of the hour. */
    private static LocalDateTime wall(Instant at, ZoneId zone) {
        var wall = LocalDateTime.ofInstant(at, zone);
        var change = zone.getRules().getTransition(wall);
        var isSecondPass = change != null && change.isOverlap() && !at.isBefore(change.getInstant());
        return isSecondPass ? change.getDateTimeBefore().minusNanos(1) : wall;
    }

    private static boolean hold(Hours hours, LocalTime wall) {
        return !wall.isBefore(hours.from()) && (hours.to().equals(LocalTime.MIDNIGHT) || wall.isBefore(hours.to()));
    }
}

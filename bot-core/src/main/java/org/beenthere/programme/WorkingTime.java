package org.beenthere.programme;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When the people of a programme work, and so by when a promise has to be kept. On the days on which summer time begins
 * and ends, an hour that is skipped is no working time, and one that comes twice is two hours of it.
 *
 * @param zone in which the hours are meant
 * @param week the hours of each day of the week; a day without any may be left out
 * @param holidays days on which nobody works
 * @throws IllegalArgumentException if no day has any hours, or two of one day overlap
 */
public record WorkingTime(ZoneId zone, Map<DayOfWeek, List<Hours>> week, Set<LocalDate> holidays) {

    /** The most working time that can be counted at once. */
    public static final Duration MOST = Duration.ofDays(31);

    public WorkingTime {
        Objects.requireNonNull(zone, "zone");
        var sorted = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        week.forEach((day, hours) -> sorted.put(day, inOrder(hours)));
        week = Map.copyOf(sorted);
        holidays = Set.copyOf(holidays);
        if (week.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("A calendar needs working hours on at least one day of the week.");
        }
    }

    private static List<Hours> inOrder(List<Hours> hours) {
        var sorted = hours.stream().sorted(Comparator.comparing(Hours::from)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                throw new IllegalArgumentException("The working hours of one day must not overlap.");
            }
        }
        return sorted;
    }

    /**
     * The first instant by which that much working time has passed: within working hours or at their end, but for none
     * {@code from} itself.
     *
     * @throws IllegalArgumentException if {@code working} is negative or more than {@link #MOST}
     */
    public Instant after(Instant from, Duration working) {
        if (working.isNegative() || working.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("Working time is from nothing to " + MOST + ".");
        }
        var left = working;
        var reached = from;
        var stretches = stretchesFrom(from).iterator();
        while (left.isPositive()) {
            var stretch = stretches.next();
            var used = left.compareTo(stretch.length()) < 0 ? left : stretch.length();
            reached = stretch.from().plus(used);
            left = left.minus(used);
        }
        return reached;
    }

    /**
     * What is promised: the same time on the next working day, counted from the next opening if nobody works at
     * {@code from}. If people do not work at that time of that day, it is their next opening on it or, after the last, its
     * end.
     */
    public Instant sameTimeNextWorkingDay(Instant from) {
        var clock = new LocalClock(zone);
        var asked = clock.wall(stretchesFrom(from).findFirst().orElseThrow().from());
        var day = Stream.iterate(asked.toLocalDate().plusDays(1), d -> d.plusDays(1))
                .filter(d -> stretchesOf(d).findAny().isPresent())
                .findFirst()
                .orElseThrow();
        var wanted = clock.instant(day.atTime(asked.toLocalTime()));
        var stretches = stretchesOf(day).toList();
        return stretches.stream()
                .filter(stretch -> wanted.isBefore(stretch.to()))
                .findFirst()
                .map(stretch -> stretch.since(wanted).from())
                .orElse(stretches.getLast().to());
    }

    private Stream<Stretch> stretchesFrom(Instant from) {
        var today = LocalDateTime.ofInstant(from, zone).toLocalDate();
        return Stream.iterate(today, day -> day.plusDays(1))
                .flatMap(this::stretchesOf)
                .filter(stretch -> stretch.to().isAfter(from))
                .map(stretch -> stretch.since(from));
    }

    private Stream<Stretch> stretchesOf(LocalDate day) {
        if (holidays.contains(day)) {
            return Stream.empty();
        }
        var clock = new LocalClock(zone);
        return week.getOrDefault(day.getDayOfWeek(), List.of()).stream()
                .map(hours -> new Stretch(clock.instant(day.atTime(hours.from())), clock.instant(end(day, hours))))
                .filter(stretch -> !stretch.isEmpty());
    }

    private static LocalDateTime end(LocalDate day, Hours hours) {
        var lastDay = hours.to().equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
        return lastDay.atTime(hours.to());
    }
}

package org.beenthere.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WorkingTimePropertiesTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int MINUTES_OF_A_YEAR = 366 * 24 * 60;

    @Property
    void whoever_begins_later_is_never_done_earlier(
            @ForAll("calendars") WorkingTime time, @ForAll("pairs") Instants pair, @ForAll("waits") Duration wait) {
        assertThat(time.after(pair.first(), wait)).isBeforeOrEqualTo(time.after(pair.second(), wait));
    }

    @Property
    void a_longer_wait_never_ends_earlier(
            @ForAll("calendars") WorkingTime time,
            @ForAll("instants") Instant from,
            @ForAll("waits") Duration one,
            @ForAll("waits") Duration other) {
        assertThat(time.after(from, one)).isBeforeOrEqualTo(time.after(from, one.plus(other)));
    }

    @Property
    void one_wait_and_then_another_is_as_long_as_both_together(
            @ForAll("calendars") WorkingTime time,
            @ForAll("instants") Instant from,
            @ForAll("waits") Duration one,
            @ForAll("waits") Duration other) {
        assertThat(time.after(time.after(from, one), other)).isEqualTo(time.after(from, one.plus(other)));
    }

    @Property
    void a_wait_ends_in_working_hours_or_at_their_closing(
            @ForAll("calendars") WorkingTime time, @ForAll("instants") Instant from, @ForAll("waits") Duration wait) {
        assertThat(WallClockHours.isWorking(time, time.after(from, wait).minusNanos(1)))
                .isTrue();
    }

    @Property(tries = 200)
    void exactly_the_minutes_waited_were_worked(
            @ForAll("calendars") WorkingTime time, @ForAll("instants") Instant from, @ForAll("waits") Duration wait) {
        assertThat(minutesWorked(time, from, time.after(from, wait))).isEqualTo(wait.toMinutes());
    }

    @Property
    void whoever_asks_later_is_never_promised_something_earlier(
            @ForAll("calendars") WorkingTime time, @ForAll("pairs") Instants pair) {
        assertThat(time.sameTimeNextWorkingDay(pair.first()))
                .isBeforeOrEqualTo(time.sameTimeNextWorkingDay(pair.second()));
    }

    @Property
    void a_promise_falls_in_working_hours_or_at_their_closing_and_leaves_time_to_keep_it(
            @ForAll("calendars") WorkingTime time, @ForAll("instants") Instant from) {
        var promised = time.sameTimeNextWorkingDay(from);
        assertThat(WallClockHours.isWorking(time, promised) || WallClockHours.isWorking(time, promised.minusNanos(1)))
                .isTrue();
        assertThat(time.after(from, Duration.ofMinutes(1))).isBeforeOrEqualTo(promised);
    }

    private static long minutesWorked(WorkingTime time, Instant from, Instant to) {
        return LongStream.range(0, Duration.between(from, to).toMinutes())
                .filter(minute -> WallClockHours.isWorking(time, from.plus(Duration.ofMinutes(minute))))
                .count();
    }

    record Instants(Instant first, Instant second) {}

    @Provide
    Arbitrary<Instant> instants() {
        var anyTime = Arbitraries.integers().between(0, MINUTES_OF_A_YEAR);
        // Around the changes to and from summer time in New York, Berlin and Lord Howe, where the risk is.
        var nearChanges = Arbitraries.of(
                        "2026-03-08", "2026-03-29", "2026-04-04", "2026-10-03", "2026-10-25", "2026-11-01")
                .map(day -> (int) Duration.between(START, Instant.parse(day + "T00:00:00Z"))
                        .toMinutes())
                .flatMap(minute -> Arbitraries.integers().between(minute - 2000, minute + 2000));
        return Arbitraries.oneOf(anyTime, nearChanges).map(minute -> START.plus(Duration.ofMinutes(minute)));
    }

    @Provide
    Arbitrary<Instants> pairs() {
        var gaps = Arbitraries.integers().between(0, 4000);
        return Combinators.combine(instants(), gaps)
                .as((first, gap) -> new Instants(first, first.plus(Duration.ofMinutes(gap))));
    }

    @Provide
    Arbitrary<Duration> waits() {
        return Arbitraries.integers().between(1, 3000).map(Duration::ofMinutes);
    }

    @Provide
    Arbitrary<WorkingTime> calendars() {
        var zones = Arbitraries.of("America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kolkata", "UTC")
                .map(ZoneId::of);
        var weeks = Arbitraries.maps(Arbitraries.of(DayOfWeek.class), days()).ofMinSize(1);
        var holidays = Arbitraries.integers()
                .between(0, 365)
                .map(LocalDate.parse("2026-01-01")::plusDays)
                .set()
                .ofMaxSize(40);
        return Combinators.combine(zones, weeks, holidays)
                .as(WorkingTimePropertiesTest::calendar)
                .withoutEdgeCases();
    }

    private static WorkingTime calendar(ZoneId zone, Map<DayOfWeek, List<Hours>> week, Set<LocalDate> holidays) {
        return new WorkingTime(zone, week, holidays);
    }

    /** One to three stretches, some of them up to midnight; short ones make the waits run over many weeks. */
    private static Arbitrary<List<Hours>> days() {
        var wholeDay = Arbitraries.just(Set.of(0, 1440));
        var anyEdges =
                Arbitraries.integers().between(0, 1440).set().ofMinSize(2).ofMaxSize(6);
        return Arbitraries.oneOf(anyEdges, wholeDay).map(set -> {
            var sorted = set.stream().sorted().toList();
            var hours = new ArrayList<Hours>();
            for (int i = 0; i + 1 < sorted.size(); i += 2) {
                hours.add(new Hours(minute(sorted.get(i)), minute(sorted.get(i + 1))));
            }
            return hours;
        });
    }

    private static LocalTime minute(int ofDay) {
        return LocalTime.MIDNIGHT.plusMinutes(ofDay);
    }
}

package org.beenthere.programme;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final LocalDate THANKSGIVING = LocalDate.parse("2026-11-26");
    private static final WorkingTime OFFICE =
            new WorkingTime(NEW_YORK, weekdays("08:00", "17:00"), Set.of(THANKSGIVING));
    private static final WorkingTime ALWAYS = new WorkingTime(NEW_YORK, everyDay("00:00", "00:00"), Set.of());

    @Test
    void what_is_left_of_friday_is_finished_on_monday() {
        assertThat(OFFICE.after(at("2026-11-20T15:00"), Duration.ofHours(4))).isEqualTo(at("2026-11-23T10:00"));
    }

    @Test
    void a_wait_that_fills_the_day_ends_at_its_closing() {
        assertThat(OFFICE.after(at("2026-11-20T13:00"), Duration.ofHours(4))).isEqualTo(at("2026-11-20T17:00"));
    }

    @Test
    void a_holiday_is_not_counted() {
        assertThat(OFFICE.after(at("2026-11-25T16:30"), Duration.ofHours(1))).isEqualTo(at("2026-11-27T08:30"));
    }

    @Test
    void no_working_time_at_all_has_passed_at_once() {
        assertThat(OFFICE.after(at("2026-11-21T03:00"), Duration.ZERO)).isEqualTo(at("2026-11-21T03:00"));
    }

    @Test
    void the_promise_is_the_same_time_on_the_next_working_day() {
        assertThat(OFFICE.sameTimeNextWorkingDay(at("2026-11-25T10:15"))).isEqualTo(at("2026-11-27T10:15"));
    }

    @Test
    void whoever_asks_at_night_is_promised_from_the_next_opening() {
        assertThat(OFFICE.sameTimeNextWorkingDay(at("2026-11-20T23:40"))).isEqualTo(at("2026-11-24T08:00"));
    }

    @Test
    void whoever_asks_at_closing_is_promised_from_the_next_opening() {
        assertThat(OFFICE.sameTimeNextWorkingDay(at("2026-11-19T17:00"))).isEqualTo(at("2026-11-23T08:00"));
    }

    @Test
    void the_promise_keeps_to_a_shorter_day() {
        var shortFriday = new WorkingTime(
                NEW_YORK,
                Map.of(MONDAY, List.of(hours("08:00", "17:00")), FRIDAY, List.of(hours("10:00", "12:00"))),
                Set.of());
        assertThat(shortFriday.sameTimeNextWorkingDay(at("2026-11-23T16:00"))).isEqualTo(at("2026-11-27T12:00"));
        assertThat(shortFriday.sameTimeNextWorkingDay(at("2026-11-23T08:30"))).isEqualTo(at("2026-11-27T10:00"));
    }

    @Test
    void a_lunch_break_is_not_working_time() {
        var withLunch = new WorkingTime(
                NEW_YORK, Map.of(MONDAY, List.of(hours("13:00", "17:00"), hours("08:00", "12:00"))), Set.of());
        assertThat(withLunch.after(at("2026-11-23T11:30"), Duration.ofHours(1))).isEqualTo(at("2026-11-23T13:30"));
        assertThat(withLunch.after(at("2026-11-23T12:30"), MINUTE)).isEqualTo(at("2026-11-23T13:01"));
    }

    @Test
    void the_night_in_spring_is_an_hour_shorter_and_the_one_in_autumn_an_hour_longer() {
        assertThat(ALWAYS.after(at("2026-03-08T00:00"), Duration.ofHours(3))).isEqualTo(at("2026-03-08T04:00"));
        assertThat(ALWAYS.after(at("2026-11-01T00:00"), Duration.ofHours(3))).isEqualTo(at("2026-11-01T02:00"));
    }

    @Test
    void a_promise_for_an_hour_that_the_clock_skips_is_due_when_it_is_changed() {
        assertThat(ALWAYS.sameTimeNextWorkingDay(at("2026-03-07T02:30"))).isEqualTo(at("2026-03-08T03:00"));
    }

    @Test
    void whoever_asks_in_the_second_pass_of_an_hour_is_not_promised_something_earlier_than_in_the_first() {
        var firstPass = Instant.parse("2026-11-01T05:45:00Z");
        var secondPass = Instant.parse("2026-11-01T06:15:00Z");
        assertThat(ALWAYS.sameTimeNextWorkingDay(firstPass)).isEqualTo(at("2026-11-02T01:45"));
        assertThat(ALWAYS.sameTimeNextWorkingDay(secondPass)).isEqualTo(at("2026-11-02T02:00"));
    }

    @Test
    void hours_that_the_clock_skips_altogether_are_not_worked() {
        var nightShift = new WorkingTime(NEW_YORK, Map.of(SUNDAY, List.of(hours("02:10", "02:50"))), Set.of());
        assertThat(nightShift.after(at("2026-03-08T00:00"), MINUTE)).isEqualTo(at("2026-03-15T02:11"));
    }

    @Test
    void opening_is_working_time_and_closing_is_not() {
        assertThat(OFFICE.after(at("2026-11-23T08:00"), MINUTE)).isEqualTo(at("2026-11-23T08:01"));
        assertThat(OFFICE.after(at("2026-11-23T16:59"), MINUTE)).isEqualTo(at("2026-11-23T17:00"));
        assertThat(OFFICE.after(at("2026-11-23T17:00"), MINUTE)).isEqualTo(at("2026-11-24T08:01"));
        assertThat(OFFICE.after(at("2026-11-26T10:00"), MINUTE)).as("a holiday").isEqualTo(at("2026-11-27T08:01"));
    }

    @Test
    void a_calendar_without_working_hours_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingTime(NEW_YORK, Map.of(MONDAY, List.of()), Set.of()))
                .withMessage("A calendar needs working hours on at least one day of the week.");
    }

    @Test
    void hours_that_overlap_are_refused() {
        var twice = Map.of(MONDAY, List.of(hours("13:00", "00:00"), hours("08:00", "13:01")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingTime(NEW_YORK, twice, Set.of()))
                .withMessage("The working hours of one day must not overlap.");
    }

    @Test
    void hours_end_after_they_begin_and_are_whole_minutes() {
        assertThatIllegalArgumentException().isThrownBy(() -> hours("17:00", "08:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> hours("08:00", "08:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> hours("08:00:30", "09:00"));
    }

    @Test
    void working_time_under_nothing_or_over_a_month_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OFFICE.after(at("2026-11-23T08:00"), Duration.ofMinutes(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OFFICE.after(at("2026-11-23T08:00"), WorkingTime.MOST.plusNanos(1)));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
    }

    private static Hours hours(String from, String to) {
        return new Hours(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Map<DayOfWeek, List<Hours>> weekdays(String from, String to) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.compareTo(FRIDAY) <= 0)
                .collect(Collectors.toMap(day -> day, day -> List.of(hours(from, to))));
    }

    private static Map<DayOfWeek, List<Hours>> everyDay(String from, String to) {
        return Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(day -> day, day -> List.of(hours(from, to))));
    }
}

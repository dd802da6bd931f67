package org.beenthere.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01T00:00:00Z, UTC, 2026-Q1",
        "2026-03-31T23:59:59Z, UTC, 2026-Q1",
        "2026-04-01T00:00:00Z, UTC, 2026-Q2",
        "2026-12-31T23:59:59Z, UTC, 2026-Q4",
        "2026-12-31T23:30:00Z, Europe/Berlin, 2027-Q1",
        "2027-01-01T04:30:00Z, America/New_York, 2026-Q4",
    })
    void a_quarter_changes_at_midnight_by_the_clock_of_the_place(Instant at, ZoneId zone, String quarter) {
        assertThat(Quarter.of(at, zone)).isEqualTo(quarter);
    }

    @Property
    void a_later_quarter_comes_later_by_the_alphabet_too(
            @ForAll @LongRange(max = 4_000_000_000L) long one, @ForAll @LongRange(max = 4_000_000_000L) long other) {
        var zone = ZoneId.of("America/New_York");
        var early = Quarter.of(Instant.ofEpochSecond(Math.min(one, other)), zone);
        var late = Quarter.of(Instant.ofEpochSecond(Math.max(one, other)), zone);
        assertThat(early).isLessThanOrEqualTo(late);
    }
}

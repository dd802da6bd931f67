package org.beenthere.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HolidaysFileTest {

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void example() throws IOException {
        site = new TestSite(folder);
    }

    @Test
    void holidays_are_no_working_days() throws Exception {
        site.with("holidays.csv", "date,name\n2026-11-27,Bridge day\n");
        assertThat(site.read().workingTime().holidays()).containsExactly(LocalDate.parse("2026-11-27"));
    }

    @Test
    void without_the_file_there_are_none() throws Exception {
        assertThat(site.without("holidays.csv").read().workingTime().holidays()).isEmpty();
    }

    @Test
    void a_day_that_is_none_or_comes_twice_is_refused() throws IOException {
        site.with("holidays.csv", "date,name\n2026-11-27,A\n27/11/2026,B\n2026-11-27,C\n");
        assertThat(site.problems())
                .containsExactly(
                        "holidays.csv:3:1: This is not a date. Write it like 2026-11-01.",
                        "holidays.csv:4:1: This day is here twice. Take one out.");
    }
}

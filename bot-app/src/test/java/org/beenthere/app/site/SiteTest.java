package org.beenthere.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {

    private static final String STALE = "crisis.yaml has a number that was not checked in the last year: "
            + "check it at its source, then write the day after 'checked:'.";
    private static final LocalDate CHECKED = LocalDate.parse("2026-11-01");

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void ourOwn() throws IOException {
        site = new TestSite(folder).replacing("programme.yaml", "example: true\n", "");
    }

    @Test
    void an_example_is_never_served() throws Exception {
        assertThat(new TestSite(folder.resolve("example")).read().serveRefusal(CHECKED))
                .contains("programme.yaml says 'example: true': make the folder your own, then take that line out.");
    }

    @Test
    void numbers_are_good_for_a_year_less_a_day() throws Exception {
        var served = site.read();
        assertThat(served.serveRefusal(CHECKED)).isEmpty();
        assertThat(served.serveRefusal(CHECKED.plusYears(1).minusDays(1))).isEmpty();
        assertThat(served.serveRefusal(CHECKED.plusYears(1))).contains(STALE);
    }

    @Test
    void a_number_checked_in_the_future_was_not_checked() throws Exception {
        assertThat(site.read().serveRefusal(CHECKED.minusDays(1))).contains(STALE);
    }

    @Test
    void one_number_without_a_date_is_enough_to_refuse() throws Exception {
        site.replacing("crisis.yaml", "checked: 2026-11-01\n  - label: \"988", "# unchecked\n  - label: \"988");
        assertThat(site.read().serveRefusal(CHECKED)).contains(STALE);
    }

    @Test
    void a_site_without_country_or_numbers_is_not_served() throws Exception {
        site.replacing("crisis.yaml", "country: US\n", "");
        assertThat(site.read().serveRefusal(CHECKED))
                .contains("crisis.yaml names no country: write the one in which its numbers work.");
        site.with("crisis.yaml", "country: US\n");
        assertThat(site.read().serveRefusal(CHECKED))
                .contains("crisis.yaml has no numbers: write those that help now, with source and date.");
    }
}

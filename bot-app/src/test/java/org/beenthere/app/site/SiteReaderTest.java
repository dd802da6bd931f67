package org.beenthere.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.Role;
import org.beenthere.programme.RosterEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteReaderTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void example() throws IOException {
        site = new TestSite(folder);
    }

    @Test
    void the_example_can_be_practised_with() throws Exception {
        var example = site.read();
        assertThat(example.programme().example()).isTrue();
        assertThat(example.roster()).hasSize(12);
        assertThat(supporter(example, "ben").discipline()).isEqualTo("medicine");
        assertThat(supporter(example, "grace").account())
                .isIn(entry(example, "ana").managers());
        assertThat(supporter(example, "iris").isTrainedOn(TODAY)).isFalse();
        assertThat(supporter(example, "chloe").department())
                .isNotEqualTo(entry(example, "ana").department());
        assertThat(entry(example, "dana").roles()).containsExactly(Role.COORDINATOR);
    }

    @Test
    void somebody_of_the_example_is_on_call_at_any_time_of_two_years() throws Exception {
        var rota = site.read().rota();
        for (var day = TODAY; day.isBefore(TODAY.plusYears(2)); day = day.plusDays(1)) {
            assertThat(rota.onCall(Instant.parse(day + "T12:59:59Z")))
                    .as("%s", day)
                    .hasSize(1);
        }
    }

    @Test
    void the_card_of_the_example_promises_nothing_that_cannot_be_held() throws Exception {
        assertThat(site.read().programme().card().in("en"))
                .hasSizeLessThanOrEqualTo(1200)
                .contains("unless the law makes the hospital keep it", "not therapy", "The hospital owns")
                .doesNotContainIgnoringCase("anonymous")
                .doesNotContainIgnoringCase("privileged");
    }

    @Test
    void the_problems_of_all_files_are_told_at_once() throws IOException {
        site.with("programme.yaml", "name: \"Peers\"\nname: \"Peers\"\n");
        site.with("crisis.yaml", "");
        site.with("roster.csv", "");
        site.with("rota.csv", "user_id\n");
        site.with("holidays.csv", "date,name\nsoon,\n");
        assertThat(site.problems())
                .extracting(problem -> problem.substring(0, problem.indexOf(": ")))
                .containsExactly(
                        "crisis.yaml:1:1", "holidays.csv:2:1", "programme.yaml:2:1", "roster.csv:1:1", "rota.csv:1:1");
    }

    @Test
    void a_file_that_must_be_there_is_missed() throws IOException {
        site.without("programme.yaml").without("crisis.yaml").without("roster.csv");
        var missing = ":1:1: This file is missing. Every site folder needs one.";
        assertThat(site.problems())
                .containsExactly("crisis.yaml" + missing, "programme.yaml" + missing, "roster.csv" + missing);
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_told() throws IOException {
        Files.createDirectory(site.without("rota.csv").folder().resolve("rota.csv"));
        assertThat(site.problems())
                .containsExactly("rota.csv:1:1: This is not a file. Put a file of this name in its place.");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        var none = folder.resolve("none");
        assertThat(catchThrowableOfType(InvalidSiteException.class, () -> SiteReader.read(none)))
                .hasMessage(none + ":1:1: There is no such folder. Name one that holds a site.");
    }

    @Test
    void what_a_site_says_of_itself_names_nobody() throws Exception {
        var read = site.read();
        assertThat(List.of(read, read.roster(), read.rota()).toString())
                .doesNotContainIgnoringCase("lima")
                .doesNotContain("ben");
    }

    private static RosterEntry supporter(Site site, String user) {
        var entry = entry(site, user);
        assertThat(entry.roles()).contains(Role.SUPPORTER);
        return entry;
    }

    private static RosterEntry entry(Site site, String user) {
        var account = new PersonRef("practice", "practice", user);
        return site.roster().stream()
                .filter(entry -> entry.account().equals(account))
                .findFirst()
                .orElseThrow();
    }
}

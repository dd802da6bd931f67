package org.beenthere.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.beenthere.programme.Hours;
import org.beenthere.programme.ProgrammeRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeFileTest {

    private static final String FILE = "programme.yaml";
    private static final String SHORTEST = """
            name: "Peers"
            country: US
            languages: [en, es]
            time_zone: America/New_York
            working_hours:
              monday: ["08:00-12:00", "13:00-24:00"]
              sunday: []
            confidentiality_card: {en: "Who sees what.", es: "Quién ve qué."}
            """;

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void example() throws IOException {
        site = new TestSite(folder);
    }

    @Test
    void what_a_site_does_not_say_has_its_default() throws Exception {
        var programme = site.with(FILE, SHORTEST).read().programme();
        assertThat(programme.example()).isFalse();
        assertThat(programme.rules()).isEqualTo(ProgrammeRules.defaults());
        assertThat(programme.retention()).isEqualTo(new Retention(24, 90));
    }

    @Test
    void hours_run_up_to_midnight_and_a_day_may_be_free() throws Exception {
        assertThat(site.with(FILE, SHORTEST).read().programme().week())
                .isEqualTo(Map.of(
                        DayOfWeek.MONDAY,
                        List.of(hours("08:00", "12:00"), hours("13:00", "00:00")),
                        DayOfWeek.SUNDAY,
                        List.of()));
    }

    @Test
    void the_card_is_shown_in_the_persons_language_or_else_the_first() throws Exception {
        var card = site.with(FILE, SHORTEST).read().programme().card();
        assertThat(card.in("es")).isEqualTo("Quién ve qué.");
        assertThat(card.in("de")).isEqualTo("Who sees what.");
    }

    @Test
    void every_rule_can_be_set() throws Exception {
        var set = SHORTEST + """
                promises: {accept_within: 1 hour, urgent_accept_within: 45 minutes, supporters_before_coordinator: 3}
                matching: {discipline: false, seniority: false, open_cases: 2, cases_a_quarter: 6}
                retention: {supporter_counts_months: 6, accounts_days: 30}
                """;
        var programme = site.with(FILE, set).read().programme();
        assertThat(programme.rules())
                .isEqualTo(new ProgrammeRules(Duration.ofHours(1), Duration.ofMinutes(45), 3, 2, 6, false, false));
        assertThat(programme.retention()).isEqualTo(new Retention(6, 30));
    }

    @Test
    void everything_that_is_missing_is_told_at_once() throws IOException {
        site.with(FILE, "example: true\n");
        assertThat(site.problems())
                .containsExactly(
                        "programme.yaml:1:1: 'name' is missing. Write the programme's name as people know it.",
                        "programme.yaml:1:1: 'country' is missing. Write the country's two-letter code, such as US.",
                        "programme.yaml:1:1: 'languages' is missing. Write a list of codes, such as [en, es].",
                        "programme.yaml:1:1: 'time_zone' is missing. Write the zone's name, such as America/New_York.",
                        "programme.yaml:1:1: 'working_hours' is missing. Write when people work, such as monday:"
                                + " [\"08:00-17:00\"].",
                        "programme.yaml:1:1: 'confidentiality_card' is missing. Write what people should know before"
                                + " they ask.");
    }

    @Test
    void every_bad_value_is_told_with_its_place() throws IOException {
        site.with(FILE, """
                example: yes
                name: ""
                country: USA
                languages: [en, en, English]
                time_zone: "+05:00"
                working_hours:
                  monday: ["8:00-17:00", "09:00-12:00", "11:59-13:00", "14:00-14:00"]
                  mondy: []
                promises:
                  accept_within: 4h
                  urgent_accept_within: 745 hours
                matching:
                  open_cases: 0
                  show_from: 6
                retention: forever
                confidentiality_card: "%s"
                colour: red
                """.formatted("x".repeat(1201)));
        assertThat(site.problems())
                .containsExactly(
                        "programme.yaml:1:10: Write true or false.",
                        "programme.yaml:2:7: Write a text here.",
                        "programme.yaml:3:10: This is not a country's code. Write the country's two-letter code, such"
                                + " as US.",
                        "programme.yaml:4:17: This language is here twice. Take one out.",
                        "programme.yaml:4:21: This is not a language's code. Write a language's code in small letters,"
                                + " such as en.",
                        "programme.yaml:5:12: This is not a time zone's name. Write it like America/New_York or"
                                + " Europe/Berlin.",
                        "programme.yaml:7:12: Write hours like \"08:00-17:00\", with two digits each; midnight at the"
                                + " end is 24:00.",
                        "programme.yaml:7:41: These hours overlap others of the same day. Join or shorten them.",
                        "programme.yaml:7:56: These hours end before they begin. Split hours that run past midnight"
                                + " over two days.",
                        "programme.yaml:8:3: 'mondy' is not known here. Did you mean 'monday'?",
                        "programme.yaml:10:18: Write how long, such as '4 hours' or '30 minutes', up to 744 hours.",
                        "programme.yaml:11:25: Write how long, such as '4 hours' or '30 minutes', up to 744 hours.",
                        "programme.yaml:13:15: Write a whole number from 1 to 20.",
                        "programme.yaml:14:3: 'show_from' is not known here.",
                        "programme.yaml:15:12: Write fields here, each as 'key: value': accounts_days, supporter_counts_months.",
                        "programme.yaml:16:23: This text has 1201 characters; it may have 1200.",
                        "programme.yaml:17:1: 'colour' is not known here.");
    }

    @Test
    void only_the_counts_of_supporters_have_a_retention_of_their_own() throws IOException {
        site.with(FILE, SHORTEST + "retention: {monthly_counts_months: 12, audit_log_months: 36}\n");
        assertThat(site.problems())
                .containsExactly(
                        "programme.yaml:9:13: 'monthly_counts_months' is not known here.",
                        "programme.yaml:9:40: 'audit_log_months' is not known here.");
    }

    @Test
    void a_week_in_which_nobody_works_is_refused() throws IOException {
        site.with(FILE, SHORTEST.replace("monday: [\"08:00-12:00\", \"13:00-24:00\"]", "monday: []"));
        assertThat(site.problems())
                .containsExactly("programme.yaml:6:3: Nobody works at any time. Write hours such as monday:"
                        + " [\"08:00-17:00\"].");
        site.with(FILE, SHORTEST.replace("monday: [\"08:00-12:00\", \"13:00-24:00\"]", "monday: never"));
        assertThat(site.problems())
                .containsExactly("programme.yaml:6:11: Write a list of hours, such as [\"08:00-17:00\"].");
    }

    @Test
    void the_card_must_be_there_in_every_language_of_the_site() throws IOException {
        site.with(FILE, SHORTEST.replace("es: \"Quién ve qué.\"", "pt: \"Quem vê o quê.\""));
        assertThat(site.problems())
                .containsExactly(
                        "programme.yaml:8:23: 'es' is missing. Write the text in each of the site's languages.",
                        "programme.yaml:8:46: 'pt' is not known here.");
    }

    @Test
    void a_file_that_is_no_yaml_is_told_with_the_line_it_breaks_in() throws IOException {
        site.with(FILE, "name: \"Peers\"\ncountry: [US\n");
        assertThat(site.problems()).singleElement().asString().startsWith("programme.yaml:3:1: This is not YAML");
    }

    @Test
    void a_problem_shows_the_line_and_points_at_the_place() throws IOException {
        site.with(FILE, SHORTEST.replace("country: US", "country: us"));
        assertThat(catchThrowableOfType(InvalidSiteException.class, site::read)).hasMessage("""
                        programme.yaml:2:10: This is not a country's code. Write the country's two-letter code, such as US.
                            country: us
                                     ^""");
    }

    private static Hours hours(String from, String to) {
        return new Hours(LocalTime.parse(from), LocalTime.parse(to));
    }
}

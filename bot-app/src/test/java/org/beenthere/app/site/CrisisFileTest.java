package org.beenthere.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrisisFileTest {

    private static final String FILE = "crisis.yaml";

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void example() throws IOException {
        site = new TestSite(folder);
    }

    @Test
    void a_number_is_read_with_all_that_is_said_of_it() throws Exception {
        site.with(FILE, """
                country: US
                numbers:
                  - label: {en: "Emergency"}
                    call: 911
                    text: "911"
                    note: "Where it is offered."
                    source: https://example.org/
                    checked: 2026-11-01
                """);
        assertThat(site.read().crisis().numbers())
                .containsExactly(new HelpLine(
                        new LocalisedText(Map.of("en", "Emergency"), "Emergency"),
                        Optional.of("911"),
                        Optional.of("911"),
                        Optional.of(new LocalisedText(Map.of(), "Where it is offered.")),
                        "https://example.org/",
                        Optional.of(LocalDate.parse("2026-11-01"))));
    }

    @Test
    void for_practice_there_may_be_no_country_no_numbers_and_no_date() throws Exception {
        assertThat(site.with(FILE, "numbers: []\n").read().crisis().country()).isEmpty();
        assertThat(site.with(FILE, "country: US\n").read().crisis().numbers()).isEmpty();
        site.with(FILE, "numbers: [{label: \"Emergency\", call: 911, source: \"the phone book\"}]\n");
        assertThat(site.read().crisis().lastChecked()).isEmpty();
    }

    @Test
    void the_number_left_alone_longest_says_when_they_were_last_checked() throws Exception {
        site.replacing(
                FILE,
                "Not open at all hours.\"\n    source: https://physiciansupportline.com/faq\n    checked: 2026-11-01",
                "Not open at all hours.\"\n    source: https://physiciansupportline.com/faq\n    checked: 2026-10-01");
        assertThat(site.read().crisis().lastChecked()).contains(LocalDate.parse("2026-10-01"));
    }

    @Test
    void every_bad_value_is_told_with_its_place() throws IOException {
        site.with(FILE, """
                country: CA
                numbers:
                  - call: "none"
                    checked: 01.11.2026
                    hours: always
                  - label: ""
                    source: "%s"
                  - {label: "%s", text: "%s", source: "x"}
                """.formatted("s".repeat(301), "l".repeat(61), "1".repeat(41)));
        assertThat(site.problems())
                .containsExactly(
                        "crisis.yaml:1:10: programme.yaml says US. Numbers of another country do not help: make the two"
                                + " agree.",
                        "crisis.yaml:3:5: 'label' is missing. Write whose number it is.",
                        "crisis.yaml:3:5: 'source' is missing. Write where the number was found, such as a web address.",
                        "crisis.yaml:3:11: This is not a number that can be dialled.",
                        "crisis.yaml:4:14: This is not a date. Write it like 2026-11-01.",
                        "crisis.yaml:5:5: 'hours' is not known here.",
                        "crisis.yaml:6:5: The number is missing. Write it as 'call', as 'text', or both.",
                        "crisis.yaml:6:12: Write a text here.",
                        "crisis.yaml:7:13: This text has 301 characters; it may have 300.",
                        "crisis.yaml:8:13: This text has 61 characters; it may have 60.",
                        "crisis.yaml:8:84: This text has 41 characters; it may have 40.");
    }

    @Test
    void more_numbers_than_fit_one_card_are_refused() throws IOException {
        site.with(FILE, "country: US\nnumbers:\n" + "  - {label: \"A\", call: 1, source: \"x\"}\n".repeat(9));
        assertThat(site.problems())
                .containsExactly("crisis.yaml:3:3: Write a list of up to 8 numbers, each with a dash before it.");
    }
}

package org.beenthere.script.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beenthere.script.Words;
import org.beenthere.script.compile.SmallScripts;
import org.beenthere.script.diagnostic.Problems;
import org.junit.jupiter.api.Test;

class WordsFileTest {

    @Test
    void words_are_read_by_their_keys() {
        var problems = new Problems();
        assertThat(WordsFile.read(
                        "en.yaml", "a.b: \"Words\"\nformat.day: \"EEEE d MMMM\"\n", SmallScripts.VOCABULARY, problems))
                .containsEntry("a.b", "Words");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void words_without_quotes_are_refused() {
        assertThat(problems("a: Words\nb: [\"one\"]\n"))
                .containsExactly(
                        "en.yaml:1:4: Put text for people in quotes.", "en.yaml:2:4: Put text for people in quotes.");
    }

    @Test
    void a_file_that_is_no_map_is_refused() {
        assertThat(problems("- \"Words\"\n"))
                .containsExactly("en.yaml:1:1: A file of words is a map from a key to text in quotes.");
    }

    @Test
    void words_that_fill_placeholders_have_no_placeholders_of_their_own() {
        assertThat(
                        problems(
                                "site.promise: \"At {site.programme}.\"\nperson.state.none: \"No {code}.\"\nother: \"{code}\"\n"))
                .containsExactly(
                        "en.yaml:1:15: Places are not filled here.", "en.yaml:2:20: Places are not filled here.");
    }

    @Test
    void a_format_in_which_no_day_can_be_written_is_refused() {
        assertThat(problems("format.day: \"HH:mm\"\nformat.instant: \"what\"\n"))
                .containsExactly(
                        "en.yaml:1:13: No day can be written in this format.",
                        "en.yaml:2:17: No instant can be written in this format.");
    }

    @Test
    void placeholders_are_filled_and_values_are_never_looked_into() {
        var words = new Words(Map.of("site.name", "Riverside"), Locale.US, ZoneId.of("UTC"));
        assertThat(words.fill("{site.name}: {note}{nothing} $1", Map.of("note", "{site.name} $2 \\")::get))
                .isEqualTo("Riverside: {site.name} $2 \\ $1");
    }

    @Test
    void days_and_times_are_written_by_the_clock_and_in_the_language_of_the_site() {
        var words = new Words(SmallScripts.WORDS.byKey(), Locale.GERMANY, ZoneId.of("Europe/Berlin"));
        assertThat(words.format(Instant.parse("2026-07-01T22:30:00Z"))).isEqualTo("Donnerstag 2 Juli, 00:30");
        assertThat(words.format(LocalDate.parse("2026-07-01"))).isEqualTo("Mittwoch 1 Juli");
    }

    private static List<String> problems(String text) {
        var problems = new Problems();
        WordsFile.read("en.yaml", text, SmallScripts.VOCABULARY, problems);
        return problems.sorted().stream()
                .map(problem -> problem.position() + ": " + problem.message())
                .toList();
    }
}

package org.beenthere.checkin.prompt.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beenthere.checkin.prompt.CheckinPrompts;
import org.beenthere.checkin.prompt.Prompt;
import org.beenthere.checkin.prompt.ResultWords;
import org.beenthere.script.diagnostic.Problem;
import org.beenthere.script.diagnostic.Problems;
import org.junit.jupiter.api.Test;

/** What becomes of the files of prompts, in each language that a site offers. */
class PromptCompilerTest {

    static final String SLEEP = """
            # A comment
            title: "Sleep"
            ask: "How do you sleep?"
            options:
              well: "Well"
              badly: "Badly"
            cut: [badly]
            result:
              cut: "Sleep badly"
              rest: "Sleep well"
              more: "Most, if not all, sleep badly."
              less: "Fewer than half, if any, sleep badly."
            """;

    static final String QUOTED = SLEEP + """
            quoted: true
            source: "Doe J. A question about sleep. 2020."
            """;

    private static final String GERMAN = """
            texts:
              title: { of: "Sleep", is: "Schlaf" }
              ask: { of: "How do you sleep?", is: "Wie schlafen Sie?" }
              options.well: { of: "Well", is: "Gut" }
              options.badly: { of: "Badly", is: "Schlecht" }
              result.cut: { of: "Sleep badly", is: "Schlafen schlecht" }
              result.rest: { of: "Sleep well", is: "Schlafen gut" }
              result.more: { of: "Most, if not all, sleep badly.", is: "Die meisten, wenn nicht alle, schlafen schlecht." }
              result.less: { of: "Fewer than half, if any, sleep badly.", is: "Weniger als die Hälfte, wenn überhaupt jemand, schläft schlecht." }
            """;

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Problems problems = new Problems();

    @Test
    void a_prompt_is_what_its_file_says() {
        files.put("check-ins/sleep.yaml", SLEEP);
        assertThat(compiled("en").find("sleep", "en"))
                .contains(new Prompt(
                        "sleep",
                        "en",
                        "Sleep",
                        "How do you sleep?",
                        List.of(new Prompt.Option("well", "Well", false), new Prompt.Option("badly", "Badly", true)),
                        new ResultWords(
                                "Sleep badly",
                                "Sleep well",
                                "Most, if not all, sleep badly.",
                                "Fewer than half, if any, sleep badly."),
                        Optional.empty()));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void prompts_are_listed_by_name_in_each_language_of_the_site() {
        files.put("check-ins/b.yaml", SLEEP);
        files.put("check-ins/a.yaml", SLEEP);
        var compiled = compiled("de", "en");
        assertThat(compiled.languages()).containsExactly("de", "en");
        assertThat(compiled.in("de")).extracting(Prompt::id).containsExactly("a", "b");
        assertThat(compiled.in("en")).extracting(Prompt::id).containsExactly("a", "b");
    }

    @Test
    void everything_that_is_wrong_with_all_files_is_told_at_once_each_at_its_place() {
        files.put("check-ins/sleep.yaml", """
                tittle: "Sleep"
                ask: "How do you sleep, {name}?"
                options:
                  well: Well
                  Badly: "Badly"
                  worse: "badly!"
                cut: [wel, worse, worse]
                result: { cut: "", rest: "Well", more: "Most" }
                comment: "Anything else?"
                quoted: maybe
                """);
        files.put("check-ins/list.yaml", "[a, list]");
        assertThat(PromptCompiler.compile(files, List.of("en"), problems)).isEmpty();
        assertThat(told())
                .containsExactly(
                        "check-ins/list.yaml:1:1: error BT701: A prompt is a map with 'title', 'ask', 'options', 'cut' and 'result'.",
                        "check-ins/sleep.yaml:1:1: error BT111: 'tittle' is not known here. Did you mean 'title'?",
                        "check-ins/sleep.yaml:1:1: error BT202: 'title' is missing here.",
                        "check-ins/sleep.yaml:2:6: error BT709: Places in braces are not filled in a prompt.",
                        "check-ins/sleep.yaml:4:9: error BT241: Put text for people in quotes.",
                        "check-ins/sleep.yaml:5:3: error BT207: 'Badly' is no name: it has small letters, digits and '_', begins with a letter, and has at most 40 characters.",
                        "check-ins/sleep.yaml:6:10: error BT705: 'worse' reads like 'Badly'.",
                        "check-ins/sleep.yaml:7:7: error BT706: There is no option 'wel'. Did you mean 'well'?",
                        "check-ins/sleep.yaml:7:19: error BT707: 'worse' is in the cut already.",
                        "check-ins/sleep.yaml:8:9: error BT202: 'less' is missing here.",
                        "check-ins/sleep.yaml:8:16: error BT242: This text is empty.",
                        "check-ins/sleep.yaml:9:1: error BT711: 'comment' is not possible: a check-in takes no free text.",
                        "check-ins/sleep.yaml:10:9: error BT204: 'quoted' is true or false.");
    }

    @Test
    void a_text_that_is_too_long_is_refused() {
        files.put("check-ins/a.yaml", SLEEP.replace("\"Well\"", "\"" + "x".repeat(Prompt.OPTION + 1) + "\""));
        files.put("check-ins/b.yaml", SLEEP.replace("\"Badly\"", "\"" + "x".repeat(Prompt.OPTION) + "\""));
        assertThat(PromptCompiler.compile(files, List.of("en"), problems)).isEmpty();
        assertThat(told())
                .containsExactly("check-ins/a.yaml:5:9: error BT243: This text has 201 characters; at most 200 fit.");
    }

    @Test
    void a_translated_prompt_says_everything_in_its_language_and_is_cut_alike() {
        files.put("check-ins/sleep.yaml", SLEEP);
        files.put("check-ins/sleep.de.yaml", GERMAN);
        var german = compiled("en", "de").find("sleep", "de").orElseThrow();
        assertThat(told()).isEmpty();
        assertThat(german.language()).isEqualTo("de");
        assertThat(german.question()).isEqualTo("Wie schlafen Sie?");
        assertThat(german.options())
                .containsExactly(new Prompt.Option("well", "Gut", false), new Prompt.Option("badly", "Schlecht", true));
        assertThat(german.result().rest()).isEqualTo("Schlafen gut");
    }

    @Test
    void of_our_own_words_what_is_not_translated_or_was_changed_since_is_asked_as_it_is_written() {
        files.put("check-ins/sleep.yaml", SLEEP.replace("How do you sleep?", "How did you sleep?"));
        files.put("check-ins/sleep.de.yaml", GERMAN.replaceAll("  options.well.*\n", ""));
        files.put("check-ins/untouched.yaml", SLEEP);
        var german = compiled("de");
        assertThat(told())
                .containsExactly(
                        "check-ins/sleep.de.yaml:1:1: warning BT611: Not translated into 'de', so shown as in the source: 'options.well'.",
                        "check-ins/sleep.de.yaml:3:14: warning BT613: The text of 'ask' was changed, so it is shown as it is in the source. It was “How do you sleep?”, and is now “How did you sleep?”.",
                        "check-ins/untouched.de.yaml:1:1: warning BT724: There is no translation of 'untouched' into 'de', so it is asked as it is written, in 'en'.");
        var sleep = german.find("sleep", "de").orElseThrow();
        assertThat(sleep.title()).isEqualTo("Schlaf");
        assertThat(sleep.question()).isEqualTo("How did you sleep?");
        assertThat(sleep.options()).extracting(Prompt.Option::text).containsExactly("Well", "Schlecht");
        assertThat(german.find("untouched", "de").orElseThrow().question()).isEqualTo("How do you sleep?");
    }

    @Test
    void a_quoted_item_is_not_offered_in_a_language_without_a_published_translation() {
        files.put("check-ins/sleep.yaml", QUOTED);
        var compiled = compiled("de", "en");
        assertThat(told()).as("that is how it is meant").isEmpty();
        assertThat(compiled.in("de")).isEmpty();
        assertThat(compiled.find("sleep", "en").orElseThrow().source())
                .contains("Doe J. A question about sleep. 2020.");
        assertThat(compiled.languages()).containsExactly("en");
    }

    @Test
    void a_published_translation_of_a_quoted_item_is_offered_with_its_own_source() {
        files.put("check-ins/sleep.yaml", QUOTED);
        files.put("check-ins/sleep.de.yaml", "source: \"Roe R. Eine Frage zum Schlaf. 2022.\"\n" + GERMAN);
        var german = compiled("en", "de").find("sleep", "de").orElseThrow();
        assertThat(told()).isEmpty();
        assertThat(german.quoted()).isTrue();
        assertThat(german.question()).isEqualTo("Wie schlafen Sie?");
        assertThat(german.source()).contains("Roe R. Eine Frage zum Schlaf. 2022.");
    }

    @Test
    void a_quoted_item_is_never_offered_half_in_another_language() {
        files.put("check-ins/sleep.yaml", QUOTED.replace("\"Well\"", "\"Soundly\""));
        files.put("check-ins/sleep.de.yaml", "source: \"Roe R. 2022.\"\n" + GERMAN.replaceAll("  ask.*\n", ""));
        assertThat(compiled("de").in("de")).isEmpty();
        assertThat(told())
                .containsExactly(
                        "check-ins/sleep.de.yaml:2:1: warning BT723: 'sleep' is not offered in 'de': these are not translated, or from another text: 'ask', 'options.well'.");
    }

    @Test
    void a_translation_has_a_source_if_the_item_is_quoted_and_none_if_it_is_not() {
        files.put("check-ins/quoted.yaml", QUOTED);
        files.put("check-ins/quoted.de.yaml", GERMAN);
        files.put("check-ins/own.yaml", SLEEP);
        files.put("check-ins/own.de.yaml", "source: \"Somewhere\"\n" + GERMAN);
        assertThat(PromptCompiler.compile(files, List.of("de"), problems)).isEmpty();
        assertThat(told())
                .containsExactly(
                        "check-ins/own.de.yaml:1:1: error BT722: This has a source, and is not marked as quoted.",
                        "check-ins/quoted.de.yaml:1:1: error BT721: A quoted item names where it was published.");
    }

    @Test
    void what_holds_of_a_prompt_holds_of_its_translation_too() {
        files.put("check-ins/sleep.yaml", SLEEP);
        files.put(
                "check-ins/sleep.de.yaml",
                GERMAN.replace("\"Wie schlafen Sie?\"", "\"Suizid?\"").replace("\"Schlecht\"", "\"gut\""));
        assertThat(PromptCompiler.compile(files, List.of("de"), problems)).isEmpty();
        assertThat(told())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("check-ins/sleep.de.yaml:3:39: error BT712: “suizid” is about suicide or self-harm");
        assertThat(told().getLast()).isEqualTo("check-ins/sleep.de.yaml:5:37: error BT705: 'badly' reads like 'well'.");
    }

    @Test
    void a_prompt_may_be_written_in_any_language_and_needs_a_translation_into_the_others() {
        files.put("check-ins/schlaf.yaml", "locale: de\n" + SLEEP);
        var compiled = compiled("en", "de");
        assertThat(told())
                .containsExactly(
                        "check-ins/schlaf.en.yaml:1:1: warning BT724: There is no translation of 'schlaf' into 'en', so it is asked as it is written, in 'de'.");
        assertThat(compiled.in("de")).hasSize(1);
        assertThat(compiled.in("en")).hasSize(1);
    }

    @Test
    void a_translation_that_nobody_would_see_is_told() {
        files.put("check-ins/sleep.yaml", SLEEP);
        files.put("check-ins/sleep.fr.yaml", GERMAN);
        files.put("check-ins/slep.de.yaml", GERMAN);
        compiled("en");
        assertThat(told())
                .containsExactly(
                        "check-ins/sleep.fr.yaml:1:1: warning BT623: The programme does not offer 'fr', so nobody sees this, and it is not checked.",
                        "check-ins/slep.de.yaml:1:1: warning BT725: There is no prompt 'slep' to translate. Did you mean 'sleep'?");
    }

    private CheckinPrompts compiled(String... languages) {
        return PromptCompiler.compile(files, List.of(languages), problems).orElseThrow();
    }

    private List<String> told() {
        return problems.sorted().stream().map(Problem::line).toList();
    }
}

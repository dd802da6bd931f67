package org.beenthere.script.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beenthere.chat.Field;
import org.beenthere.script.Scripts;
import org.beenthere.script.Step;
import org.beenthere.script.Words;
import org.beenthere.script.compile.ScriptSetCompiler;
import org.beenthere.script.compile.SmallScripts;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problem;
import org.beenthere.script.diagnostic.Problems;
import org.junit.jupiter.api.Test;

/** What a translation shows, what is reported about it, and what is shown where it cannot be used. */
class TranslationsTest {

    private static final String SCRIPT = """
            script: walk
            start: ask
            slots:
              soon: { type: choice, words: { now: "at once", later: "by and by" } }
              note: { type: text }
            everywhere:
              help_now: { text: "Help now", also: ["help"], call: help-now }
            expire: { after: PT4H, goto: over }
            steps:
              ask:
                title: "Before you ask"
                ask: "How soon?"
                fills: soon
                choices:
                  now: { text: "At once", also: ["asap", "urgent"] }
                  later: { text: "Later" }
                goto: note
                remind: { after: PT1H, say: "No hurry." }
              note:
                ask: "Anything else, {soon}?"
                form:
                  fields: { note: { text: "A note", type: text, max: 100, optional: true } }
                  send: "Send it"
                  goto: open
                skip: { text: "Nothing", also: ["no"] }
              open: { do: request.open, with: [soon], outcomes: { opened: over } }
              over: { say: "Thank you.", end: over }
            """;

    private static final String GERMAN = """
            script: walk
            locale: de
            texts:
              everywhere.help_now.text: { of: "Help now", is: "Hilfe jetzt" }
              everywhere.help_now.also: { of: ["help"], is: ["hilfe", "notfall"] }
              slots.soon.words.now: { of: "at once", is: "sofort" }
              slots.soon.words.later: { of: "by and by", is: "demnächst" }
              ask.title: { of: "Before you ask", is: "Bevor Sie fragen" }
              ask.ask: { of: "How soon?", is: "Wie bald?" }
              ask.choices.now.text: { of: "At once", is: "Sofort" }
              ask.choices.now.also: { of: ["asap", "urgent"], is: ["eilig"] }
              ask.choices.later.text: { of: "Later", is: "Später" }
              ask.remind.say: { of: "No hurry.", is: "Es eilt nicht." }
              note.ask: { of: "Anything else, {soon}?", is: "Noch etwas ({soon})?" }
              note.form.fields.note.text: { of: "A note", is: "Eine Notiz" }
              note.form.send: { of: "Send it", is: "Absenden" }
              note.skip.text: { of: "Nothing", is: "Nichts" }
              note.skip.also: { of: ["no"], is: ["nein"] }
              over.say: { of: "Thank you.", is: "Danke." }
            """;

    private final Problems problems = new Problems();

    @Test
    void a_translated_script_says_everything_in_its_language_and_is_the_same_script() {
        var all = compile(SCRIPT, GERMAN).orElseThrow();
        assertThat(problems.sorted()).isEmpty();
        var source = all.in(List.of("en")).get("walk");
        var german = all.in(List.of("de")).get("walk");
        var ask = (Step.Ask) german.steps().get("ask");
        var note = (Step.Ask) german.steps().get("note");
        assertThat(german.everywhere().getFirst().text()).isEqualTo("Hilfe jetzt");
        assertThat(german.slots().get("soon").words()).containsEntry("now", "sofort");
        assertThat(ask.title()).isEqualTo("Bevor Sie fragen");
        assertThat(ask.text()).isEqualTo("Wie bald?");
        assertThat(ask.reminder().orElseThrow().text()).contains("Es eilt nicht.");
        assertThat(note.form().orElseThrow().send()).isEqualTo("Absenden");
        assertThat(note.form().orElseThrow().fields()).extracting(Field::label).containsExactly("Eine Notiz");
        assertThat(german.hash()).isEqualTo(source.hash());
        assertThat(german.version()).isEqualTo(source.version());
    }

    @Test
    void other_words_that_are_typed_are_of_the_language_and_may_be_more_or_fewer() {
        var all = compile(SCRIPT, GERMAN).orElseThrow();
        var german = (Step.Ask) all.in(List.of("de")).get("walk").steps().get("ask");
        var now = german.options().getFirst();
        assertThat(List.of("sofort", "Eilig!", "now")).allMatch(now::matches);
        assertThat(List.of("asap", "urgent", "at once")).noneMatch(now::matches);
    }

    @Test
    void somebody_is_spoken_to_in_the_first_of_their_languages_that_is_offered_or_else_in_the_first_offered() {
        var all = compile(SCRIPT, GERMAN).orElseThrow();
        assertThat(ask(all.in(List.of("pt", "de", "en")))).isEqualTo("Wie bald?");
        assertThat(ask(all.in(List.of("en", "de")))).isEqualTo("How soon?");
        assertThat(ask(all.in(List.of("pt")))).isEqualTo("How soon?");
        assertThat(ask(all.in(List.of()))).isEqualTo("How soon?");
        assertThat(all.inEach()).extracting(TranslationsTest::ask).containsExactly("How soon?", "Wie bald?");
    }

    @Test
    void days_are_written_as_the_language_does() {
        var all = compile(SCRIPT, GERMAN).orElseThrow();
        var day = LocalDate.of(2026, 3, 2);
        assertThat(all.in(List.of("en")).words().format(day)).isEqualTo("Monday 2 March");
        assertThat(all.in(List.of("de")).words().format(day)).isEqualTo("Montag, 2. März");
    }

    @Test
    void a_text_is_translated_by_a_text_and_a_list_of_words_by_such_a_list() {
        var word = GERMAN.replace("is: [\"hilfe\", \"notfall\"]", "is: \"hilfe\"")
                .replace("is: \"sofort\"", "is: [\"sofort\"]");
        assertThat(compile(SCRIPT, word)).isEmpty();
        assertThat(problems.sorted())
                .extracting(problem -> problem.diagnostic().orElseThrow())
                .containsExactly(Diagnostic.NOT_A_LIST_OF_WORDS, Diagnostic.TEXT_NOT_QUOTED);
    }

    @Test
    void a_text_that_was_changed_is_shown_as_it_is_now_and_both_are_quoted() {
        var edited = SCRIPT.replace("\"How soon?\"", "\"When shall we talk?\"");
        var all = compile(edited, GERMAN).orElseThrow();
        assertThat(ask(all.in(List.of("de")))).isEqualTo("When shall we talk?");
        assertThat(lines())
                .singleElement()
                .asString()
                .startsWith("walk.de.yaml:9:18: warning BT613: ")
                .contains("“How soon?”", "“When shall we talk?”");
    }

    @Test
    void of_two_long_texts_only_the_part_that_differs_is_quoted() {
        var long1 = "Word ".repeat(100) + "old" + " word".repeat(100);
        var long2 = long1.replace("old", "new");
        compile(SCRIPT.replace("How soon?", long2), GERMAN.replace("\"How soon?\"", "\"" + long1 + "\""));
        assertThat(lines())
                .singleElement()
                .asString()
                .contains("Word old word", "Word new word")
                .hasSizeLessThan(400);
    }

    @Test
    void a_text_that_is_missing_or_empty_is_shown_as_it_is_in_the_source() {
        var all = compile(
                        SCRIPT,
                        without(GERMAN, "ask.ask")
                                .replace("is: \"Danke.\"", "is: \"\"")
                                .replace("is: [\"eilig\"]", "is: []"))
                .orElseThrow();
        assertThat(ask(all.in(List.of("de")))).isEqualTo("How soon?");
        assertThat(((Step.End) all.in(List.of("de")).get("walk").steps().get("over")).text())
                .contains("Thank you.");
        assertThat(lines())
                .containsExactly("walk.de.yaml:3:1: warning BT611: Not translated into 'de', so shown as in the source:"
                        + " 'ask.ask', 'ask.choices.now.also', 'over.say'.");
    }

    @Test
    void a_translation_with_other_placeholders_is_not_shown() {
        var all = compile(SCRIPT, GERMAN.replace("etwas ({soon})?", "etwas?")).orElseThrow();
        var note = (Step.Ask) all.in(List.of("de")).get("walk").steps().get("note");
        assertThat(note.text()).isEqualTo("Anything else, {soon}?");
        assertThat(lines()).singleElement().asString().contains("BT615").contains("none instead of {soon}");
    }

    @Test
    void help_that_is_missing_or_old_stops_everything() {
        assertThat(compile(SCRIPT, without(GERMAN, "everywhere.help_now.text"))).isEmpty();
        assertThat(lines()).singleElement().asString().contains("error BT612");
        var problems = new Problems();
        var files = files(SCRIPT, GERMAN);
        files.put("help-now.yaml", SmallScripts.HELP_NOW.replace("{site.help_now}", "{site.help_now} Call now."));
        assertThat(compile(files, problems)).isEmpty();
        assertThat(problems.sorted()).singleElement().asString().contains("error BT614");
    }

    @Test
    void choices_that_mean_the_same_in_one_language_are_reported_at_their_position_in_the_translation() {
        compile(SCRIPT, GERMAN.replace("is: \"Später\"", "is: \"Eilig\""));
        assertThat(lines())
                .containsExactly("walk.de.yaml:12:46: error BT305: 'eilig' means both 'now' and 'later' here.");
    }

    @Test
    void a_word_of_help_that_another_choice_takes_is_reported_in_that_language() {
        compile(SCRIPT, GERMAN.replace("is: [\"eilig\"]", "is: [\"notfall\"]"));
        assertThat(lines())
                .containsExactly("walk.de.yaml:11:56: error BT306: 'notfall' means help now, and also 'now' here.");
    }

    @Test
    void a_label_that_is_too_long_in_one_language_is_reported_there() {
        compile(SCRIPT, GERMAN.replace("is: \"Später\"", "is: \"" + "ä".repeat(41) + "\""));
        assertThat(lines()).singleElement().asString().startsWith("walk.de.yaml:12:46: error BT243: ");
    }

    @Test
    void an_outcome_is_claimed_in_no_language_before_it_has_happened() {
        compile(SCRIPT, GERMAN.replace("is: \"Es eilt nicht.\"", "is: \"Es ist abgeschickt.\""));
        assertThat(lines()).singleElement().asString().startsWith("walk.de.yaml:13:42: error BT421: ");
    }

    @Test
    void what_is_wrong_with_the_script_itself_is_reported_once() {
        compile(SCRIPT.replace("expire: { after: PT4H, goto: over }\n", ""), GERMAN);
        assertThat(lines()).isNotEmpty().doesNotHaveDuplicates().allMatch(line -> line.startsWith("walk.yaml:"));
        compile(SCRIPT.replace("goto: open\n", "goto: opn\n"), GERMAN);
        assertThat(lines().stream().filter(line -> line.contains("'opn'"))).hasSize(1);
    }

    @Test
    void a_problem_of_a_language_does_not_hide_what_is_wrong_with_a_text_of_the_source() {
        compile(SCRIPT.replace("Thank you.", "Thank you, {nobody}."), GERMAN);
        assertThat(lines()).anyMatch(line -> line.startsWith("walk.yaml:") && line.contains("BT102"));
    }

    @Test
    void a_script_in_another_language_needs_a_translation_into_those_it_is_not_in() {
        var german =
                SCRIPT.replace("script: walk\n", "script: walk\nlocale: de\n").replace("Help now", "Hilfe jetzt");
        var files = files(german, GERMAN);
        files.remove("walk.de.yaml");
        assertThat(compile(files, problems)).isEmpty();
        assertThat(lines())
                .containsExactly("walk.en.yaml:1:1: error BT604: There is no translation of 'walk' into 'en'.");

        var english = MadeTranslation.of(german, "en", text -> text.replace("Hilfe jetzt", "Help now"));
        files.put("walk.en.yaml", english);
        var all = compile(files, new Problems()).orElseThrow();
        assertThat(all.in(List.of("en")).get("walk").everywhere().getFirst().text())
                .isEqualTo("Help now");
        assertThat(all.in(List.of("de")).get("walk").everywhere().getFirst().text())
                .isEqualTo("Hilfe jetzt");
    }

    @Test
    void whatever_stands_in_a_translation_the_worst_that_happens_is_a_problem() {
        for (var odd : List.of(
                "",
                "texts",
                "[]",
                "script: walk",
                "script: walk\nlocale: de\ntexts: [a]\n",
                "script: walk\nlocale: de\ntexts: { ask.ask: \"Wie bald?\" }\n",
                GERMAN.replace("is: \"Wie bald?\"", "is: [\"Wie\", \"bald\"]"),
                GERMAN.replace("is: [\"eilig\"]", "is: \"eilig\""),
                GERMAN.replace("is: \"Wie bald?\"", "is: { wie: \"bald\" }"),
                GERMAN.replace("of: \"How soon?\", ", ""))) {
            var problems = new Problems();
            compile(files(SCRIPT, odd), problems);
            assertThat(problems.sorted()).as(odd).isNotEmpty();
        }
    }

    private List<String> lines() {
        return problems.sorted().stream().map(Problem::line).toList();
    }

    private Optional<Scripts> compile(String script, String german) {
        return compile(files(script, german), problems);
    }

    private static Optional<Scripts> compile(Map<String, String> files, Problems problems) {
        var words = new HashMap<>(SmallScripts.WORDS.byKey());
        words.put("format.day", "EEEE, d. MMMM");
        words.put("claim.request.open.opened", "es ist abgeschickt");
        var german = new Words(words, Locale.GERMAN, SmallScripts.WORDS.zone());
        return ScriptSetCompiler.compile(
                files, SmallScripts.WORDS, List.of(SmallScripts.WORDS, german), SmallScripts.VOCABULARY, problems);
    }

    /** Compiles with help now and the repairs, in English and in German. */
    private static Map<String, String> files(String script, String german) {
        var files = new HashMap<>(MadeTranslation.beside(SmallScripts.beside(), "de", text -> "de " + text));
        files.put("walk.yaml", script);
        files.put("walk.de.yaml", german);
        files.put(
                "help-now.yaml",
                SmallScripts.HELP_NOW.replace("{site.help_now}", "{site.help_now} Nobody watches this chat."));
        files.put("help-now.de.yaml", """
                script: help-now
                locale: de
                texts:
                  numbers.say:
                    of: "{site.help_now} Nobody watches this chat."
                    is: "{site.help_now} Niemand liest hier mit."
                """);
        return files;
    }

    private static String without(String translation, String path) {
        return translation.replaceAll("(?m)^  " + path.replace(".", "\\.") + ": .*\n", "");
    }

    private static String ask(Scripts scripts) {
        return ((Step.Ask) scripts.get("walk").steps().get("ask")).text();
    }
}

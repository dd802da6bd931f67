package org.beenthere.turn.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.beenthere.chat.HouseLimits;
import org.beenthere.script.Scripts;
import org.beenthere.script.Words;
import org.beenthere.script.compile.ScriptSetCompiler;
import org.beenthere.script.compile.SmallScripts;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.translation.MadeTranslation;
import org.junit.jupiter.api.Test;

class FallbackTextsTest {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "it", "es", "pt");

    @Test
    void help_now_comes_first_in_each_language_and_then_what_there_is_to_say() {
        var words = FallbackTexts.of(languages(LANGUAGES.subList(0, 3), 20));
        assertThat(words.help()).isEqualTo("Help in en%s\n\nHelp in de%s\n\nHelp in fr%s".replace("%s", dots(20)));
        assertThat(words.notSaved())
                .isEqualTo(words.help() + "\n\nNot saved in en\n\nNot saved in de\n\nNot saved in fr");
        assertThat(words.notSavedShort()).isEqualTo("Short in en\n\nShort in de\n\nShort in fr");
    }

    @Test
    void one_language_is_told_once() {
        assertThat(FallbackTexts.of(languages(List.of("en"), 0)).unknownIfSaved())
                .isEqualTo("Help in en\n\nUnknown in en");
        var same = MadeTranslation.beside(SmallScripts.beside(), "de", text -> text);
        var english = words("en", 0);
        var german = new Words(english.byKey(), Locale.GERMAN, ZoneOffset.UTC);
        assertThat(FallbackTexts.of(List.copyOf(
                                compiled(same, List.of(english, german)).inEach()))
                        .formAway())
                .isEqualTo("Help in en\n\nAway in en");
    }

    @Test
    void as_many_languages_are_told_as_one_message_has_room_for_and_each_of_them_in_full() {
        var words = FallbackTexts.of(languages(LANGUAGES, 700));
        assertThat(words.notSaved()).hasSizeLessThanOrEqualTo(HouseLimits.TEXT);
        for (var language : LANGUAGES.subList(0, 3)) {
            assertThat(words.notSaved()).contains("Help in " + language + dots(700), "Not saved in " + language);
        }
        assertThat(words.notSaved()).doesNotContain("in it", "in es", "in pt");
    }

    @Test
    void the_first_language_is_told_even_if_it_fills_the_message() {
        var words = FallbackTexts.of(languages(LANGUAGES, 2_000));
        assertThat(words.notSaved()).isEqualTo("Help in en" + dots(2_000) + "\n\nNot saved in en");
    }

    private static List<Scripts> languages(List<String> languages, int length) {
        var files = new TreeMap<>(SmallScripts.beside());
        languages.forEach(language ->
                files.putAll(MadeTranslation.beside(SmallScripts.beside(), language, text -> language + " " + text)));
        var words = languages.stream().map(language -> words(language, length)).toList();
        return List.copyOf(compiled(files, words).inEach());
    }

    private static Scripts compiled(Map<String, String> files, List<Words> offered) {
        var problems = new Problems();
        return ScriptSetCompiler.compile(files, words("en", 0), offered, SmallScripts.VOCABULARY, problems)
                .orElseThrow(() -> new AssertionError(problems.toString()));
    }

    private static Words words(String language, int length) {
        var words = new HashMap<>(SmallScripts.WORDS.byKey());
        words.put("site.help_now", "Help in " + language + dots(length));
        words.put("static.not_saved", "Not saved in " + language);
        words.put("static.not_saved_short", "Short in " + language);
        words.put("static.unknown_if_saved", "Unknown in " + language);
        words.put("static.form_away", "Away in " + language);
        return new Words(words, Locale.of(language), ZoneOffset.UTC);
    }

    private static String dots(int count) {
        return ".".repeat(count);
    }
}

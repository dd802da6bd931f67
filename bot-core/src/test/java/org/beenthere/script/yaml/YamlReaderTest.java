package org.beenthere.script.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beenthere.script.compile.SmallScripts;
import org.beenthere.script.diagnostic.Problem;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.diagnostic.SourcePosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody writes by hand, which would bring a careless reader down. */
@Timeout(20)
class YamlReaderTest {

    @Test
    void a_key_that_comes_twice_is_refused_where_it_comes_again() {
        assertThat(told("one: 1\ntwo:\n  x: 1\n  x: 2\n")).containsExactly("a.yaml:4:3: 'x' is here twice.");
    }

    @Test
    void a_key_that_is_no_word_is_refused() {
        assertThat(told("? [a, b]\n: c\n")).containsExactly("a.yaml:1:3: A key must be a plain word.");
    }

    @Test
    void a_file_that_is_far_too_long_is_refused_unread() {
        assertThat(told("a: b\n".repeat(200_000)))
                .containsExactly("a.yaml:1:1: The file has more than 524288 characters.");
    }

    @ParameterizedTest
    @CsvSource({"'a: \u0007\n', 1:4", "'\u0007a: b\n', 1:1", "'a: b\n\u0007', 2:1", "'a: b\r\nc: \"😀 \u0007\"\n', 2:7"
    })
    void a_character_that_no_text_has_is_refused_where_it_stands(String text, String place) {
        assertThat(told(text))
                .containsExactly("a.yaml:" + place + ": The file has a character that no text has, number 7.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\0", "\\x07", "\\e", "\\ud83d"})
    void a_character_that_no_text_has_is_refused_as_an_escape_too(String escape) {
        assertThat(told("a: one\nb: \"" + escape + "\"\n"))
                .singleElement()
                .asString()
                .startsWith("a.yaml:2:4: The file has a character that no text has, number ");
    }

    @Test
    void the_caret_stands_below_the_position_however_wide_the_characters_before_it_are() {
        assertThat(excerpt("a: { b: \"日本 e\u0301 😀\", x: 1, x: 2 }"))
                .isEqualTo("    a: { b: \"日本 e\u0301 😀\", x: 1, x: 2 }\n" + " ".repeat(31) + "^");
        assertThat(excerpt("a: {\tb: c,\tx: 1,\tx: 2 }"))
                .isEqualTo("    a: {\tb: c,\tx: 1,\tx: 2 }\n        \t     \t     \t^");
        assertThat(excerpt("a: b\r\nc: \"\u0007\"\r\n")).isEqualTo("    c: \"\uFFFD\"\n        ^");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\x", "\\u12", "\\UFFFFFFFF", "\\xZZ", "\\q"})
    void an_escape_that_means_no_character_is_refused(String escape) {
        assertThat(told("a: one\nb: \"" + escape + "\"\n"))
                .singleElement()
                .asString()
                .startsWith("a.yaml:2:")
                .containsAnyOf("This is not YAML as we read it: ", "a '\\' that means no character");
    }

    @Test
    void what_is_said_of_tabs_is_said_of_tabs_alone() {
        assertThat(told("a: @here\n"))
                .containsExactly(
                        "a.yaml:1:4: This is not YAML as we read it: found character '@' that cannot start any token.");
        assertThat(told("a:\n\tb: c\n")).singleElement().asString().endsWith("(Do not use \\t(TAB) for indentation).");
    }

    @Test
    void half_a_character_is_refused() {
        assertThat(told("a: \"\ud83d\"\n")).hasSize(1);
    }

    @Test
    void bottomless_nesting_is_refused_at_once_however_it_is_written() {
        assertThat(told("[".repeat(500_000))).hasSize(1);
        assertThat(told("{a: ".repeat(100_000))).hasSize(1);
        assertThat(told("- ".repeat(200_000))).hasSize(1);
        assertThat(told("? ".repeat(200_000))).hasSize(1);
    }

    @Test
    void aliases_of_aliases_are_refused_and_not_followed() {
        var laughs = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 40; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(told(laughs.toString())).isNotEmpty().allMatch(line -> line.contains("Anchors and aliases"));
    }

    @Test
    void thousands_of_mistakes_are_all_reported_in_good_time() {
        var steps = new StringBuilder("script: many\nstart: s0\nsteps:\n");
        for (int i = 0; i < 9_000; i++) {
            steps.append("  s%d: { goto: t%d, sey: \"x\" }\n".formatted(i, i));
        }
        assertThat(SmallScripts.problems("many.yaml", steps.toString()).sorted())
                .hasSize(18_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"}", "{", "{}", "{a}{b}", "{{}}"})
    void a_text_of_nothing_but_braces_is_refused_in_good_time(String braces) {
        var text = braces.repeat(500_000 / braces.length());
        var problems = SmallScripts.problems(
                "braces.yaml", "script: x\nstart: s\nsteps: { s: { say: \"" + text + "\", end: x } }");
        assertThat(problems.toString()).contains(" characters; at most 2800 fit.");
    }

    @Test
    void tens_of_thousands_of_unknown_keys_are_reported_in_good_time() {
        var keys = new StringBuilder("script: many\n");
        for (int i = 0; i < 40_000; i++) {
            keys.append("k").append(i).append(": x\n");
        }
        assertThat(SmallScripts.problems("many.yaml", keys.toString()).sorted()).hasSize(40_002);
    }

    @Test
    void problems_are_in_the_order_of_the_file_and_each_is_reported_once() {
        var problems = new Problems();
        problems.add(new SourcePosition("a", 2, 1), "later", "");
        problems.add(new SourcePosition("a", 1, 200_000), "far to the right", "");
        problems.add(new SourcePosition("a", 2, 1), "later", "");
        problems.add(new SourcePosition("a", 2, 1), "found after it", "");
        assertThat(problems.sorted())
                .extracting(Problem::message)
                .containsExactly("far to the right", "later", "found after it");
    }

    private static String excerpt(String text) {
        var problems = new Problems();
        YamlNode.read("a.yaml", text, problems);
        return problems.sorted().getFirst().excerpt();
    }

    private static List<String> told(String text) {
        var problems = new Problems();
        assertThat(YamlNode.read("a.yaml", text, problems)).isEmpty();
        return problems.sorted().stream()
                .map(problem -> problem.position() + ": " + problem.message())
                .toList();
    }
}

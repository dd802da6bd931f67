package org.beenthere.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a script, it is compiled or it is told what is wrong; never anything else. */
class AnyTextTest {

    private static final String VALID = """
            script: valid
            locale: en
            start: ask
            slots:
              soon: { type: choice, words: { today: "today", week: "this week" } }
              note: { type: text }
            everywhere:
              help_now: { text: "Help now", also: ["help"], call: help-now }
              stop: { text: "Stop", goto: bye }
            on: { closed: bye }
            expire: { after: PT4H, goto: bye }
            steps:
              ask:
                title: "{site.programme}"
                ask: |-
                  How soon?

                  {person.state}
                fills: soon
                choices:
                  today: { text: "Today", also: ["now"], main: true }
                  week: { text: "This week", when: "person.state in [none, closed] and not person.supporter" }
                goto: [ { when: "soon = today", to: open }, { else: note } ]
                on: { accepted: bye }
              note:
                ask: "Anything else?"
                form:
                  fields: { note: { text: "Note", type: text, max: 300, optional: true } }
                  send: "Send"
                  goto: open
              open: { do: request.open, with: [soon, note], outcomes: { opened: bye } }
              bye: { say: "Bye, {soon}.", end: bye }
            """;

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            ":",
            ": ",
            ",",
            "\"",
            "'",
            "#",
            "\n",
            "  ",
            "\t",
            "-",
            "- ",
            "---\n",
            "...",
            "&a ",
            "*a",
            "!!map ",
            "? ",
            "|",
            ">",
            "%YAML 1.1\n",
            "\\",
            "\\x",
            "\u0000",
            "\ufeff",
            "\ud83d",
            "é",
            "true",
            "null",
            "~",
            "ask: ",
            "goto: ",
            "{ }",
            "[ ]",
            "when: \"",
            "not ",
            "{site.",
            "PT9999999999999H",
            "1e999");

    @Property(tries = 3000)
    void a_script_that_was_damaged_is_compiled_or_refused_and_nothing_else(@ForAll("damaged") String script) {
        compiledOrRefused(script);
    }

    @Property(tries = 1000)
    void random_text_is_refused(@ForAll String text) {
        assertThat(SmallScripts.problems("random.yaml", text).isEmpty()).isFalse();
    }

    @Property(tries = 1000)
    void random_text_of_the_signs_that_yaml_uses_is_compiled_or_refused(@ForAll("pieces") List<String> pieces) {
        compiledOrRefused(String.join("", pieces));
    }

    @Property(tries = 1000)
    void a_random_condition_is_read_or_refused(@ForAll("condition") List<String> words) {
        var condition = String.join(" ", words);
        try {
            assertThat(ConditionParser.parse(condition)).isNotNull();
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).endsWith(".");
        }
    }

    private static void compiledOrRefused(String script) {
        var problems = new Problems();
        var files = Map.of("help-now.yaml", SmallScripts.HELP_NOW, "a.yaml", script);
        var compiled = ScriptFolder.compile(files, SmallScripts.WORDS, SmallScripts.VOCABULARY, problems);
        assertThat(compiled.isPresent()).isEqualTo(problems.isEmpty());
        assertThat(problems.sorted()).allSatisfy(problem -> {
            assertThat(problem.span().line()).isPositive();
            assertThat(problem.message()).isNotBlank().doesNotContain("\n");
        });
    }

    @Provide
    Arbitrary<String> damaged() {
        return damage().list().ofMinSize(1).ofMaxSize(4).withoutEdgeCases().map(damages -> {
            var text = VALID;
            for (var damage : damages) {
                text = damage.to(text);
            }
            return text;
        });
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<String>> condition() {
        return Arbitraries.of(
                        "soon", "person.x", "=", "!=", "in", "[", "]", "(", ")", ",", "and", "or", "not", "A", "é")
                .list()
                .ofMaxSize(40);
    }

    /** Some characters taken out at a place, and something put in there. */
    record Damage(int place, int taken, String put) {
        String to(String text) {
            int from = place % (text.length() + 1);
            return text.substring(0, from) + put + text.substring(Math.min(text.length(), from + taken));
        }
    }

    private static Arbitrary<Damage> damage() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, VALID.length()),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.oneOf(
                                Arbitraries.just(""), Arbitraries.of(PIECES), Arbitraries.of(VALID.split(" +"))))
                .as(Damage::new);
    }
}

package org.beenthere.script.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beenthere.script.Words;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.parse.ConditionException;
import org.beenthere.script.parse.ConditionParser;
import org.beenthere.script.translation.WordsFile;

/** Whatever a file contains, it is compiled or reported; nothing else happens. */
class AnyTextTest {

    @Example
    void the_script_that_is_damaged_here_was_whole() {
        assertThat(SmallScripts.problems("valid.yaml", Damage.VALID)).hasToString("");
    }

    @Property(tries = 1000)
    void a_script_that_was_damaged_is_compiled_or_refused_and_nothing_else(@ForAll("damaged") String script) {
        compiledOrRefused(script);
    }

    @Property(tries = 1000)
    void random_text_is_refused(@ForAll String text) {
        assertThat(SmallScripts.problems("random.yaml", text).isEmpty()).isFalse();
    }

    @Property(tries = 1000)
    void random_text_of_the_characters_that_yaml_uses_is_compiled_or_refused(@ForAll("pieces") List<String> pieces) {
        compiledOrRefused(String.join("", pieces));
    }

    @Property(tries = 1000)
    void a_random_condition_is_read_or_refused(@ForAll("condition") List<String> words) {
        var condition = String.join(" ", words);
        try {
            assertThat(ConditionParser.parse(condition)).isNotNull();
        } catch (ConditionException e) {
            assertThat(e.finding().message()).endsWith(".");
        }
    }

    @Property(tries = 1000)
    void words_that_were_damaged_are_read_or_refused_and_the_scripts_with_them(@ForAll("damagedWords") String text) {
        var problems = new Problems();
        var words = new HashMap<>(SmallScripts.WORDS.byKey());
        words.putAll(WordsFile.read("words/en.yaml", text, SmallScripts.VOCABULARY, problems));
        compiledOrRefused(Damage.VALID, SmallScripts.words(words), problems);
    }

    private static void compiledOrRefused(String script) {
        compiledOrRefused(script, SmallScripts.WORDS, new Problems());
    }

    private static void compiledOrRefused(String script, Words words, Problems before) {
        var problems = new Problems();
        var files = new HashMap<>(SmallScripts.beside());
        files.put("a.yaml", script);
        var compiled = ScriptSetCompiler.compile(files, words, SmallScripts.VOCABULARY, problems);
        assertThat(compiled.isPresent()).isNotEqualTo(problems.hasErrors());
        problems.addAll(before);
        assertThat(problems.sorted()).allSatisfy(problem -> {
            assertThat(problem.diagnostic()).isPresent();
            assertThat(problem.position().line()).isPositive();
            assertThat(problem.message()).isNotBlank().doesNotContain("\n");
        });
    }

    @Provide
    Arbitrary<String> damaged() {
        return Damage.arbitrary()
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .withoutEdgeCases()
                .map(damages -> {
                    var text = Damage.VALID;
                    for (var damage : damages) {
                        text = damage.to(text);
                    }
                    return text;
                });
    }

    @Provide
    Arbitrary<String> damagedWords() {
        return Damage.arbitrary()
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .withoutEdgeCases()
                .map(damages -> {
                    var text = Damage.WORDS;
                    for (var damage : damages) {
                        text = damage.to(text);
                    }
                    return text;
                });
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(Damage.PIECES).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<String>> condition() {
        return Arbitraries.of(
                        "soon", "person.x", "=", "!=", "in", "[", "]", "(", ")", ",", "and", "or", "not", "A", "é")
                .list()
                .ofMaxSize(40);
    }
}

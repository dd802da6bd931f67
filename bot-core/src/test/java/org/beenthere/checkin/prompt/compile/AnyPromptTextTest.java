package org.beenthere.checkin.prompt.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beenthere.script.compile.Damage;
import org.beenthere.script.diagnostic.Problems;

/** Whatever a prompt's file contains, it is compiled or reported; nothing else happens. */
class AnyPromptTextTest {

    private static final String TRANSLATION = """
            source: "Roe R. 2022."
            texts:
              ask: { of: "How do you sleep?", is: "Wie schlafen Sie?" }
              options.well: { of: "Well", is: "Gut" }
            """;

    @Property(tries = 1000)
    void a_prompt_that_was_damaged_is_compiled_or_refused(@ForAll("damages") List<Damage> damages) {
        compiledOrRefused(damaged(PromptCompilerTest.QUOTED, damages), TRANSLATION);
    }

    @Property(tries = 1000)
    void a_translation_that_was_damaged_is_compiled_or_refused(@ForAll("damages") List<Damage> damages) {
        compiledOrRefused(PromptCompilerTest.SLEEP, damaged(TRANSLATION, damages));
    }

    @Property(tries = 500)
    void random_text_is_compiled_or_refused(@ForAll String text) {
        compiledOrRefused(text, text);
    }

    private static void compiledOrRefused(String prompt, String translation) {
        var problems = new Problems();
        var files = Map.of("check-ins/sleep.yaml", prompt, "check-ins/sleep.de.yaml", translation);
        var compiled = PromptCompiler.compile(files, List.of("en", "de"), problems);
        assertThat(compiled.isPresent()).isNotEqualTo(problems.hasErrors());
        assertThat(problems.sorted()).allSatisfy(problem -> {
            assertThat(problem.diagnostic()).isPresent();
            assertThat(problem.position().line()).isPositive();
            assertThat(problem.message()).isNotBlank().doesNotContain("\n").doesNotContain("{name}");
        });
    }

    private static String damaged(String text, List<Damage> damages) {
        var damaged = text;
        for (var damage : damages) {
            damaged = damage.to(damaged);
        }
        return damaged;
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        return Damage.arbitrary().list().ofMinSize(1).ofMaxSize(4).withoutEdgeCases();
    }
}

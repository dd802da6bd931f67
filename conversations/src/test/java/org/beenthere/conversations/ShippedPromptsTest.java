package org.beenthere.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.beenthere.checkin.prompt.CheckinPrompts;
import org.beenthere.checkin.prompt.Prompt;
import org.beenthere.checkin.prompt.compile.PromptCompiler;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.junit.jupiter.api.Test;

class ShippedPromptsTest {

    private final Problems problems = new Problems();

    @Test
    void all_of_them_compile_and_nothing_is_said_against_them() {
        assertThat(compiled("en").in("en"))
                .extracting(Prompt::id)
                .containsExactly("burnout", "holding-up", "someone-to-turn-to");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void the_burnout_item_is_word_for_word_as_it_was_published() {
        var burnout = compiled("en").find("burnout", "en").orElseThrow();
        assertThat(burnout.question())
                .isEqualTo("Overall, based on your definition of burnout, how would you rate your level of burnout?");
        assertThat(burnout.options())
                .extracting(Prompt.Option::text)
                .containsExactly(
                        "I enjoy my work. I have no symptoms of burnout.",
                        "Occasionally I am under stress, and I don't always have as much energy as I once did, but I"
                                + " don't feel burned out.",
                        "I am definitely burning out and have one or more symptoms of burnout, such as physical and"
                                + " emotional exhaustion.",
                        "The symptoms of burnout that I'm experiencing won't go away. I think about frustration at work"
                                + " a lot.",
                        "I feel completely burned out and often wonder if I can go on. I am at the point where I may"
                                + " need some changes or may need to seek some sort of help.");
        assertThat(burnout.source().orElseThrow()).contains("Physician Work Life Study", "Dolan", "2015");
    }

    @Test
    void it_is_cut_as_in_the_studies_from_the_third_option_on() {
        assertThat(compiled("en").find("burnout", "en").orElseThrow().options())
                .extracting(Prompt.Option::inCut)
                .containsExactly(false, false, true, true, true);
    }

    @Test
    void in_a_language_without_translations_our_own_are_asked_as_they_are_written_and_the_quoted_one_is_not() {
        assertThat(compiled("de", "en").in("de"))
                .extracting(Prompt::id)
                .containsExactly("holding-up", "someone-to-turn-to");
        assertThat(problems.sorted())
                .extracting(problem -> problem.diagnostic().orElseThrow())
                .containsOnly(Diagnostic.PROMPT_NOT_TRANSLATED);
    }

    @Test
    void what_is_quoted_stands_apart_from_what_is_in_our_words_and_nothing_is_left_out() throws Exception {
        var prompts = compiled("en").in("en");
        assertThat(names("/items"))
                .containsExactlyElementsOf(
                        prompts.stream().filter(Prompt::quoted).map(Prompt::id).toList());
        assertThat(names("/check-ins"))
                .containsExactlyElementsOf(prompts.stream()
                        .filter(prompt -> !prompt.quoted())
                        .map(Prompt::id)
                        .toList());
    }

    @Test
    void the_options_of_our_own_fit_on_buttons() {
        assertThat(compiled("en").in("en"))
                .filteredOn(prompt -> !prompt.quoted())
                .allSatisfy(prompt -> assertThat(prompt.labels())
                        .isEqualTo(prompt.options().stream()
                                .map(Prompt.Option::text)
                                .toList()));
    }

    private CheckinPrompts compiled(String... languages) {
        return PromptCompiler.compile(ShippedPrompts.files(), List.of(languages), problems)
                .orElseThrow(() -> new AssertionError(problems.toString()));
    }

    private static List<String> names(String folder) throws IOException, URISyntaxException {
        try (Stream<Path> files =
                Files.list(Path.of(ShippedPrompts.class.getResource(folder).toURI()))) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }
}

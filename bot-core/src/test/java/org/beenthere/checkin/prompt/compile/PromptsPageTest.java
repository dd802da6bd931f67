package org.beenthere.checkin.prompt.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beenthere.chat.HouseLimits;
import org.beenthere.checkin.prompt.Prompt;
import org.beenthere.checkin.prompt.ResultWords;
import org.beenthere.script.diagnostic.Problems;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What docs/prompts.md says of prompts is true of their compiler. */
class PromptsPageTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."))
            .resolve("../docs/prompts.md")
            .normalize();
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n# (check-ins/\\S+)\n(.*?)```");

    private static String page;

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(PAGE);
    }

    @Test
    void the_examples_on_the_page_compile_and_nothing_is_said_against_them() {
        var problems = new Problems();
        Map<String, String> files = EXAMPLE.matcher(page)
                .results()
                .collect(Collectors.toMap(example -> example.group(1), example -> example.group(2)));
        var prompts = PromptCompiler.compile(files, List.of("en", "de"), problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(prompts.orElseThrow().in("en")).extracting(Prompt::id).containsExactly("breaks", "sleep");
        assertThat(prompts.orElseThrow().in("de")).extracting(Prompt::id).containsExactly("breaks");
    }

    @Test
    void the_page_explains_every_key() {
        assertThat(PromptParser.KEYS)
                .allSatisfy(key ->
                        assertThat(page).containsPattern("(?m)^\\| `([a-z]+`, `)?" + key + "`(, `[a-z]+`)? \\|"));
        assertThat(PromptParser.RESULT).allSatisfy(key -> assertThat(page).contains("| `" + key + "` |"));
    }

    @Test
    void the_page_tells_the_limits() {
        assertThat(page)
                .contains("at most " + HouseLimits.TITLE + " characters")
                .contains("at most " + Prompt.QUESTION + " characters")
                .contains("of at most " + Prompt.OPTION + " characters each")
                .contains("If one has more than " + HouseLimits.LABEL)
                .contains("| " + ResultWords.SIDE + " characters |")
                .contains("| " + ResultWords.BAND + " characters |")
                .contains("two to five");
        assertThat(Prompt.MOST_OPTIONS).isEqualTo(5);
    }
}

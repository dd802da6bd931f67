package org.beenthere.turn.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.checkin.prompt.compile.PromptCompiler;
import org.beenthere.script.Words;
import org.beenthere.script.compile.ScriptSetCompiler;
import org.beenthere.script.compile.SmallScripts;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problem;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.translation.Languages;
import org.beenthere.script.translation.MadeTranslation;
import org.beenthere.script.translation.WordsFile;
import org.beenthere.turn.vocabulary.BotWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The page of each diagnostic is at once what is printed, the documentation, and this test: its example gives exactly
 * what it says. Run with -Dupdate to write what the examples give, and the list of all, anew; then read what changed.
 */
class DiagnosticsTest {

    private static final Path BASE = Path.of(System.getProperty("basedir", "."));
    private static final Path PAGES = BASE.resolve("src/main/resources/org/beenthere/script/diagnostic/pages");
    private static final Path LIST = BASE.resolve("../docs/diagnostics.md").normalize();
    private static final Pattern FILE = Pattern.compile("(?ms)^```yaml ?([^ \n]*)(?: ([^\n]*))?\n(.*?)\n```$");
    private static final Pattern GIVES = Pattern.compile("(?ms)^```text\n(.*?)\n?```\n\\z");
    private static final String PROGRAMME = "programme.yaml";
    private static final Pattern TRANSLATION = Pattern.compile("```yaml (check-ins/[a-z-]+|example)\\.de\\.yaml");
    private static final Pattern TIMES = Pattern.compile("(\\d+) times");

    @ParameterizedTest
    @EnumSource
    void the_example_of_each_page_gives_what_the_page_says(Diagnostic diagnostic) throws IOException {
        var page = diagnostic.document();
        var gives = given(page);
        if (System.getProperty("update") != null) {
            Files.writeString(
                    PAGES.resolve(diagnostic.file()),
                    page.replaceFirst("(?s)```text\n.*\\z", "```text\n") + String.join("\n", gives) + "\n```\n");
            return;
        }
        var said = GIVES.matcher(page);
        assertThat(said.find()).isTrue();
        assertThat(String.join("\n", gives)).isEqualTo(said.group(1));
        assertThat(gives).anyMatch(line -> line.contains(" " + diagnostic.code() + ": "));
    }

    @ParameterizedTest
    @EnumSource
    void each_page_says_what_it_means_and_what_to_do(Diagnostic diagnostic) {
        assertThat(diagnostic.document())
                .contains("code: " + diagnostic.code() + "\n")
                .contains("# " + diagnostic.code() + ": ")
                .contains("## What it means\n\n")
                .contains("## What to do\n\n")
                .contains("## Example\n\n");
        assertThat(diagnostic.title()).doesNotEndWith(".");
        assertThat(diagnostic.advice()).endsWith(".");
    }

    @Test
    void no_page_is_left_without_its_diagnostic_and_no_two_have_one_code() throws IOException, URISyntaxException {
        var known = Arrays.stream(Diagnostic.values()).map(Diagnostic::file).toList();
        var folder = Diagnostic.class.getResource("pages").toURI();
        try (Stream<Path> pages = Files.list(Path.of(folder))) {
            assertThat(pages.map(page -> page.getFileName().toString())).containsExactlyInAnyOrderElementsOf(known);
        }
        assertThat(Arrays.stream(Diagnostic.values()).map(Diagnostic::code)).doesNotHaveDuplicates();
    }

    @Test
    void the_list_in_the_documentation_has_all_of_them() throws IOException {
        var list = list();
        if (System.getProperty("update") != null) {
            Files.writeString(LIST, list);
        }
        assertThat(Files.readString(LIST))
                .as("%s is out of date: run this test with -Dupdate, then read what changed", LIST.getFileName())
                .isEqualTo(list);
    }

    private static String list() {
        return Arrays.stream(Diagnostic.values())
                .map(known ->
                        "| [%s](../bot-core/src/main/resources/org/beenthere/script/diagnostic/pages/%s) | %s | %s |\n"
                                .formatted(
                                        known.code(),
                                        known.file(),
                                        known.severity().word(),
                                        known.title()))
                .collect(Collectors.joining("", """
                        # Diagnostics

                        Everything that can be wrong with scripts, words and the prompts of check-ins. Each has a page: what it
                        means, what to do, and the smallest example. The bot does not start with an error; `./beenthere scripts
                        check FOLDER` also reports warnings. This list is generated from the pages:
                        `mvn test -pl bot-core -Dtest=DiagnosticsTest -Dupdate`.

                        | code | severity | what |
                        | --- | --- | --- |
                        """, ""));
    }

    /** What the example on a page gives. */
    private static List<String> given(String page) {
        var problems = new Problems();
        var scripts = new HashMap<>(SmallScripts.beside());
        var words = new HashMap<>(SmallScripts.WORDS.byKey());
        BotWords.needed().keySet().forEach(key -> words.putIfAbsent(key, "Words"));
        Commands.vocabulary()
                .person()
                .get("state")
                .forEach(state -> words.putIfAbsent("person.state." + state, "Words"));
        var languages = languages(page);
        var others = new HashMap<String, String>();
        var prompts = new HashMap<String, String>();
        if (languages.contains("de")) {
            scripts.putAll(MadeTranslation.beside(SmallScripts.beside(), "de", text -> "de " + text));
            if (!page.contains(" without words\n")) {
                others.put("words/de.yaml", MadeTranslation.words(words, text -> "de " + text));
            }
        }
        FILE.matcher(page).results().forEach(example -> {
            var name = example.group(1).isEmpty() ? "example.yaml" : example.group(1);
            var text = written(example.group(3), example.group(2));
            if (name.equals(PROGRAMME)) {
                return;
            }
            if (name.startsWith("check-ins/")) {
                prompts.put(name, text);
            } else if (name.startsWith("words/")) {
                words.putAll(WordsFile.read(name, text, Commands.vocabulary(), problems));
                without(example.group(2)).ifPresent(words::remove);
            } else {
                scripts.put(name, text);
            }
        });
        var offered =
                Languages.words(languages, scripts.keySet(), words, others, Commands.vocabulary(), problems)
                        .entrySet()
                        .stream()
                        .map(there -> new Words(there.getValue(), Locale.of(there.getKey()), ZoneOffset.UTC))
                        .toList();
        ScriptSetCompiler.compile(scripts, SmallScripts.words(words), offered, Commands.vocabulary(), problems);
        PromptCompiler.compile(prompts, languages, problems);
        return problems.sorted().stream().map(Problem::line).toList();
    }

    /** The languages that the example of a page offers, or else has translations into. */
    private static List<String> languages(String page) {
        return FILE.matcher(page)
                .results()
                .filter(example -> example.group(1).equals(PROGRAMME))
                .map(example ->
                        List.of(example.group(3).replaceAll(".*\\[|].*", "").split(", ")))
                .findFirst()
                .orElse(TRANSLATION.matcher(page).find() ? List.of("en", "de") : List.of("en"));
    }

    private static Optional<String> without(String how) {
        return Optional.ofNullable(how)
                .filter(words -> words.startsWith("without "))
                .map(words -> words.substring(8));
    }

    /** What a page cannot show as it is: a text many times over, a sign that cannot be printed. */
    private static String written(String text, String how) {
        var times = how == null ? null : TIMES.matcher(how);
        return times != null && times.matches()
                ? text.repeat(Integer.parseInt(times.group(1)))
                : text.replace('␇', '\u0007') + "\n";
    }
}

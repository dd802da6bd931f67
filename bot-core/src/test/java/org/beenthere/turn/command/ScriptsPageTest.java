package org.beenthere.turn.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beenthere.script.Fact;
import org.beenthere.script.Words;
import org.beenthere.script.compile.ScriptSetCompiler;
import org.beenthere.script.compile.SmallScripts;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.translation.MadeTranslation;
import org.beenthere.turn.vocabulary.BotWords;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What docs/scripts.md says of scripts is true of the compiler and of the commands. */
class ScriptsPageTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."))
            .resolve("../docs/scripts.md")
            .normalize();
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(# [AE][^\n]*\nscript: .*?)```", Pattern.DOTALL);

    private static String page;

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(PAGE);
    }

    @Test
    void the_examples_on_the_page_compile() throws IOException {
        var problems = new Problems();
        var byKey = new HashMap<>(Map.of("site.help_now", "Call 911.", "site.programme", "Riverside"));
        BotWords.needed().keySet().forEach(key -> byKey.put(key, "Words"));
        byKey.putAll(Map.of("format.day", "EEEE d MMMM", "format.instant", "EEEE d MMMM, HH:mm"));
        var words = new Words(byKey, Locale.US, ZoneId.of("America/New_York"));
        var german = new Words(byKey, Locale.GERMAN, ZoneId.of("America/New_York"));
        var files = new HashMap<>(Map.of("help-now.yaml", file("help-now.yaml"), "repairs.yaml", SmallScripts.REPAIRS));
        files.put("everything.yaml", file("everything.yaml"));
        files.putAll(MadeTranslation.beside(files, "de", MadeTranslation::strange));
        files.put("how-it-goes.yaml", file("how-it-goes.yaml"));
        files.put("how-it-goes.de.yaml", file("how-it-goes.de.yaml"));

        var compiled = ScriptSetCompiler.compile(files, words, List.of(words, german), Commands.vocabulary(), problems);

        assertThat(problems.sorted()).isEmpty();
        assertThat(compiled.orElseThrow().byName()).containsKeys("how-it-goes", "everything", "help-now");
    }

    @Test
    void the_examples_on_the_page_are_those_that_were_compiled() throws IOException {
        assertThat(EXAMPLE.matcher(page).results().map(example -> example.group(1)))
                .containsExactly(file("how-it-goes.yaml"), file("how-it-goes.de.yaml"), file("everything.yaml"));
    }

    @Test
    void the_page_names_every_command_with_its_arguments_and_outcomes() {
        assertThat(Commands.vocabulary().commands().values()).allSatisfy(command -> {
            var row = page.lines()
                    .filter(line -> line.startsWith("| `" + command.name() + "` |"))
                    .findFirst();
            assertThat(row).as("a row for %s", command.name()).isPresent();
            assertThat(command.arguments())
                    .allSatisfy(argument -> assertThat(row.get()).contains("`" + argument.name() + "`"));
            assertThat(command.outcomes().keySet())
                    .allSatisfy(outcome -> assertThat(row.get()).contains("`" + outcome + "`"));
        });
    }

    @Test
    void the_page_names_every_notice_and_all_that_is_known_of_a_person() {
        assertThat(Commands.vocabulary().noticeNames())
                .allSatisfy(notice -> assertThat(page).contains("`" + notice + "`"));
        assertThat(Commands.vocabulary().person().keySet())
                .allSatisfy(fact -> assertThat(page).contains("`person." + fact + "`"));
    }

    @Test
    void the_page_names_every_fact() {
        var facts = Stream.concat(
                Commands.vocabulary().notices().stream().flatMap(notice -> notice.facts().stream()),
                Commands.vocabulary().commands().values().stream()
                        .flatMap(command -> command.outcomes().values().stream())
                        .flatMap(Set::stream));
        var table = page.substring(page.indexOf("## Facts"), page.indexOf("## What is checked"));
        assertThat(facts.map(Fact::name).distinct())
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(table).contains("`" + fact + "`"));
    }

    private static String file(String name) throws IOException {
        try (var in = ScriptsPageTest.class.getResourceAsStream("/org/beenthere/script/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

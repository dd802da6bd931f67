package org.beenthere.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.beenthere.script.Scripts;
import org.beenthere.script.Words;
import org.beenthere.script.compile.ScriptSetCompiler;
import org.beenthere.script.compile.SmallScripts;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.translation.MadeTranslation;
import org.beenthere.script.translation.WordsFile;
import org.beenthere.turn.command.Commands;

/**
 * A small set of scripts that uses every conversation of the programme: what tests of turns, delivery and storage talk
 * with. Their texts are short and mean nothing to a clinician; those that people read are in {@code conversations}.
 */
public final class TestScripts {

    private static final Map<String, String> FILES = files();
    private static final Words WORDS = words(read("words.yaml"), Locale.US);
    private static final Scripts SCRIPTS = compile(FILES, List.of(WORDS));

    private TestScripts() {}

    /** The scripts, in English. */
    public static Scripts scripts() {
        return SCRIPTS;
    }

    /** The scripts, with others beside them or in their place. */
    public static Scripts with(Map<String, String> own) {
        var files = new HashMap<>(FILES);
        files.putAll(own);
        return compile(files, List.of(WORDS));
    }

    /** The scripts in English and in the language of {@link MadeTranslation#strange}. */
    public static Scripts inTwoLanguages() {
        var strange = words(
                MadeTranslation.words(WORDS.byKey(), MadeTranslation::strange), Locale.of(MadeTranslation.STRANGE));
        return compile(
                MadeTranslation.beside(FILES, MadeTranslation.STRANGE, MadeTranslation::strange),
                List.of(WORDS, strange));
    }

    /** What one of them says, to be changed. */
    public static String source(String file) {
        return FILES.get(file);
    }

    private static Map<String, String> files() {
        var files = new HashMap<>(SmallScripts.beside());
        Stream.of("home", "ask", "my-request", "supporting", "coordinating")
                .map(name -> name + ".yaml")
                .forEach(file -> files.put(file, read("scripts/" + file)));
        return files;
    }

    private static Words words(String text, Locale locale) {
        var problems = new Problems();
        var words = WordsFile.read("words.yaml", text, Commands.vocabulary(), problems);
        assertThat(problems.sorted()).isEmpty();
        return new Words(words, locale, TestBot.ZONE);
    }

    private static Scripts compile(Map<String, String> files, List<Words> offered) {
        var problems = new Problems();
        var compiled = ScriptSetCompiler.compile(files, WORDS, offered, Commands.vocabulary(), problems);
        assertThat(problems.sorted()).isEmpty();
        return compiled.orElseThrow();
    }

    private static String read(String file) {
        try (var in = TestScripts.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

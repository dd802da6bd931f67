package org.beenthere.conversations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.beenthere.script.Scripts;
import org.beenthere.script.Words;
import org.beenthere.script.compile.ScriptSetCompiler;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.translation.WordsFile;
import org.beenthere.testing.Story;
import org.beenthere.testing.TestBot;
import org.beenthere.testing.TestRoster;
import org.beenthere.turn.command.Commands;

/** The shipped scripts with the words of a site, for tests. */
public final class Shipped {

    private static final Scripts SCRIPTS = compile();

    private Shipped() {}

    public static Scripts scripts() {
        return SCRIPTS;
    }

    /** A bot that talks with them, with which Ana has opened the chat. */
    static Story story(Path folder) {
        return Story.of(TestBot.with(folder, SCRIPTS, TestRoster.all()));
    }

    private static Scripts compile() {
        var problems = new Problems();
        return ScriptSetCompiler.compile(
                        ShippedScripts.files(),
                        new Words(words(problems), Locale.US, TestBot.ZONE),
                        Commands.vocabulary(),
                        problems)
                .orElseThrow(() -> new AssertionError(problems.toString()));
    }

    private static Map<String, String> words(Problems problems) {
        var words =
                new HashMap<>(WordsFile.read("words/en.yaml", ShippedScripts.words(), Commands.vocabulary(), problems));
        words.putAll(WordsFile.read("words/site.yaml", site(), Commands.vocabulary(), problems));
        return words;
    }

    private static String site() {
        try (var in = Shipped.class.getResourceAsStream("/words/site.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

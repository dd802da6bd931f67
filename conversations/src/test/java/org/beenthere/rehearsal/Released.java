package org.beenthere.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beenthere.conversations.ShippedScripts;
import org.beenthere.script.Words;
import org.beenthere.script.compile.ScriptSetCompiler;
import org.beenthere.script.diagnostic.Problem;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.translation.WordsFile;
import org.beenthere.testing.TestBot;
import org.beenthere.turn.command.Commands;

/** The scripts, words and transcripts of a version that was released, as they were then. */
record Released(Path folder) {

    private static final Path ALL = Path.of(System.getProperty("basedir", ".")).resolve("src/test/released");

    static List<Released> versions() throws IOException {
        try (var found = Files.list(ALL)) {
            return found.filter(Files::isDirectory).sorted().map(Released::new).toList();
        }
    }

    TranscriptFolder transcripts() {
        return new TranscriptFolder(folder.resolve("transcripts"));
    }

    /** Its scripts, compiled by the compiler of today; its words stand over those of today, as a site's own do. */
    Rehearsal rehearsal() throws IOException {
        var problems = new Problems();
        var words = new LinkedHashMap<>(
                WordsFile.read("words/en.yaml", ShippedScripts.words(), Commands.vocabulary(), problems));
        files("words")
                .forEach((file, text) -> words.putAll(WordsFile.read(file, text, Commands.vocabulary(), problems)));
        return ScriptSetCompiler.compile(
                        files("scripts"), new Words(words, Locale.US, TestBot.ZONE), Commands.vocabulary(), problems)
                .filter(_ -> !problems.hasErrors())
                .map(scripts -> new Rehearsal(scripts, Commands.vocabulary()))
                .orElseThrow(() -> new AssertionError(this + " is not understood any more:\n" + told(problems)));
    }

    private static String told(Problems problems) {
        return String.join(
                "\n",
                problems.sorted().stream()
                        .filter(Problem::isError)
                        .map(Problem::toString)
                        .toList());
    }

    private Map<String, String> files(String below) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var found = Files.list(folder.resolve(below))) {
            found.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .forEach(file -> files.put(below + "/" + file.getFileName(), read(file)));
        }
        return files;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "Version " + folder.getFileName();
    }
}

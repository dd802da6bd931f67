package org.beenthere.bench;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.beenthere.script.Problems;
import org.beenthere.script.ScriptFolder;
import org.beenthere.script.Scripts;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.Words;
import org.beenthere.script.WordsFile;

/** What the scripts of the benchmarks may speak of. It is their own, so that figures of two versions compare. */
final class Surroundings {

    static final Vocabulary VOCABULARY = Vocabulary.of(
            List.of(
                    new Vocabulary.Command("offer.accept", List.of(), Set.of("won", "gone", "full")),
                    new Vocabulary.Command("request.open", List.of("soon", "topic"), Set.of("opened", "already_open"))),
            Set.of("accepted", "closed", "released"),
            Set.of("known", "supporter", "state"));

    static final Words WORDS = words();

    private Surroundings() {}

    /**
     * Compiles and lints scripts.
     *
     * @throws IllegalStateException with all problems where there are any
     */
    static Scripts compile(Map<String, String> files) {
        var problems = new Problems();
        return ScriptFolder.compile(files, WORDS, VOCABULARY, problems)
                .orElseThrow(() -> new IllegalStateException(problems.toString()));
    }

    private static Words words() {
        var problems = new Problems();
        var words = WordsFile.read("words.yaml", Resources.text("words.yaml"), problems);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
        return new Words(words, Locale.US, ZoneOffset.UTC);
    }
}

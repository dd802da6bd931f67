package org.beenthere.bench;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.beenthere.conversations.ShippedScripts;
import org.beenthere.script.Scripts;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.Words;
import org.beenthere.script.compile.ScriptSetCompiler;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.translation.WordsFile;
import org.beenthere.turn.command.Commands;

/** What the scripts of the benchmarks stand among: the shipped scripts, their words and what they may speak of. */
final class BenchmarkScripts {

    private static final Vocabulary VOCABULARY = Commands.vocabulary();
    private static final Words WORDS = words();

    private BenchmarkScripts() {}

    /** Scripts beside the shipped ones; one of the same name takes the place of the shipped one, as a site's does. */
    static Map<String, String> beside(Map<String, String> own) {
        var files = new TreeMap<>(ShippedScripts.files());
        files.put("scripts/help-now.yaml", Resources.text("turn/help-now.yaml"));
        own.forEach((name, text) -> files.put("scripts/" + name, text));
        return files;
    }

    /**
     * Compiles and lints scripts.
     *
     * @throws IllegalStateException with all problems where there are any
     */
    static Scripts compile(Map<String, String> files) {
        var problems = new Problems();
        return ScriptSetCompiler.compile(files, WORDS, VOCABULARY, problems)
                .orElseThrow(() -> new IllegalStateException(problems.toString()));
    }

    private static Words words() {
        var words = new HashMap<>(WordsFile.read("words/en.yaml", ShippedScripts.words(), VOCABULARY, new Problems()));
        words.put("site.programme", "Riverside Peer Support");
        words.put("site.confidentiality", "Who sees what: nobody who need not.");
        words.put(
                "site.help_now",
                "You can talk to somebody right now. Emergency: call 911. Crisis line: call or text 988.");
        return new Words(words, Locale.US, ZoneOffset.UTC);
    }
}

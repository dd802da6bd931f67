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

/** Compiles the scripts of the benchmarks together with the shipped scripts and words. */
public final class BenchmarkScripts {

    private static final Vocabulary VOCABULARY = Commands.vocabulary();
    private static final Words WORDS = words();

    private BenchmarkScripts() {}

    /** The shipped scripts, overridden by others of the same name, as by a site's. */
    public static Map<String, String> withShipped(Map<String, String> own) {
        var files = new TreeMap<>(ShippedScripts.files());
        files.put("scripts/help-now.yaml", Resources.text("turn/help-now.yaml"));
        own.forEach((name, text) -> files.put("scripts/" + name, text));
        return files;
    }

    /**
     * Compiles and lints scripts.
     *
     * @throws IllegalStateException with all problems, if there are any
     */
    public static Scripts compile(Map<String, String> files) {
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

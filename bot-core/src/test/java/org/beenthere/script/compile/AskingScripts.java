package org.beenthere.script.compile;

import java.util.List;
import java.util.Map;
import org.beenthere.script.diagnostic.Problems;

/** A script that asks one question, variations of it, and the messages that compiling them gives. */
public final class AskingScripts {

    /** Asks one question, from which {@link #OTHER} can be started. */
    public static final String ASKS = """
            script: asks
            start: ask
            everywhere: { help_now: { text: "Help now", call: help-now } }
            expire: { after: PT4H, goto: bye }
            steps:
              ask:
                ask: "Shall we?"
                choices:
                  yes: { text: "Yes", goto: bye }
                  other: { text: "Something else", start: other }
              bye: { end: bye }
            """;

    /** Does nothing but end. */
    public static final String OTHER = "script: other\nstart: bye\nsteps: { bye: { end: bye } }\n";

    private AskingScripts() {}

    /** {@link #ASKS} under another name, with a call of a script instead of the start of {@link #OTHER}. */
    public static String calling(String name, String called) {
        return ASKS.replace("script: asks", "script: " + name)
                .replace("text: \"Something else\", start: other", "text: \"More\", call: " + called);
    }

    /** The problems of some files, next to help now and the repairs: position and message of each, sorted. */
    public static List<String> messagesBeside(Map<String, String> own) {
        return messages(SmallScripts.problems(own, SmallScripts.WORDS));
    }

    /** The problems of some files alone: position and message of each, sorted. */
    public static List<String> messages(Map<String, String> files) {
        var problems = new Problems();
        ScriptSetCompiler.compile(files, SmallScripts.WORDS, SmallScripts.VOCABULARY, problems);
        return messages(problems);
    }

    private static List<String> messages(Problems problems) {
        return problems.sorted().stream()
                .map(problem -> problem.position() + ": " + problem.message())
                .toList();
    }
}

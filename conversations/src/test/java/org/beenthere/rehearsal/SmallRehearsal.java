package org.beenthere.rehearsal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.beenthere.conversations.ShippedScripts;
import org.beenthere.script.Fact;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.Words;
import org.beenthere.script.compile.ScriptSetCompiler;
import org.beenthere.script.compile.SmallScripts;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.translation.WordsFile;
import org.beenthere.testing.TestBot;
import org.beenthere.turn.command.Commands;

/** A small script for the tests of transcripts. */
final class SmallRehearsal {

    static final String SCRIPT = """
            script: small
            start: how
            slots:
              soon: { type: choice, words: { today: "today", week: "this week" } }
              note: { type: text }
              since: { type: instant }
            everywhere:
              help_now: { text: "Help now", call: help-now }
              stop: { text: "Stop", goto: over }
            on: { closed: over }
            expire: { after: PT4H, goto: over }
            steps:
              how:
                ask: "How soon? {since}"
                fills: soon
                choices:
                  today: { text: "Today" }
                  week: { text: "This week" }
                goto: [ { when: "soon = today", to: open }, { else: note } ]
              note:
                title: "One more thing"
                ask: "What is it?"
                form:
                  fields: { note: { text: "In a few words", type: text, max: 20 } }
                  send: "Send"
                  goto: open
                on: { accepted: how }
                expire: { after: P1D, goto: open }
              open:
                do: request.open
                with: [soon]
                outcomes: { opened: over, already_open: how }
              over:
                say: "Thank you."
                end: done
            """;

    private static final String HELP = """
            script: help-now
            safety: true
            start: say
            steps: { say: { say: "Call 911.", end: told } }
            """;

    private SmallRehearsal() {}

    static Rehearsal of(String script) {
        var files = files(script);
        var problems = new Problems();
        var words =
                new HashMap<>(WordsFile.read("words/en.yaml", ShippedScripts.words(), Commands.vocabulary(), problems));
        var scripts = ScriptSetCompiler.compile(
                        files, new Words(words, Locale.US, TestBot.ZONE), vocabulary(), problems)
                .orElseThrow(() -> new AssertionError(problems.toString()));
        return new Rehearsal(scripts, Commands.vocabulary());
    }

    /** The small script as it is in a folder with what every folder needs. */
    static Map<String, String> files(String script) {
        return Map.of(
                "scripts/small.yaml",
                script,
                "scripts/help-now.yaml",
                HELP,
                "scripts/repairs.yaml",
                SmallScripts.REPAIRS);
    }

    /** That of the house, in which the small script is opened with a time. */
    private static Vocabulary vocabulary() {
        var house = Commands.vocabulary();
        var opens = new Vocabulary.Notice(Vocabulary.Notice.OPEN, "small", true, Set.of(Fact.instant("since")));
        var notices = Stream.concat(house.notices().stream(), Stream.of(opens)).toList();
        return new Vocabulary(house.commands(), notices, house.person(), house.needed(), house.words());
    }

    static PlayedTranscript play(String... lines) {
        return of(SCRIPT).play(Transcript.read("transcripts/small/t.txt", String.join("\n", lines)));
    }
}

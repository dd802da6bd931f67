package org.beenthere.script;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What small scripts in tests may speak of, and the script that every folder has. */
public final class SmallScripts {

    /** Help now, in its smallest form. */
    public static final String HELP_NOW = """
            script: help-now
            safety: true
            start: numbers
            steps:
              numbers: { say: "{site.help_now}", end: told }
            """;

    /** Two commands, three notices, a little that is known of a person. */
    public static final Vocabulary VOCABULARY = Vocabulary.of(
            List.of(
                    new Vocabulary.Command("offer.accept", List.of(Argument.ifKnown("soon")), Set.of("won", "gone")),
                    new Vocabulary.Command(
                            "request.open",
                            List.of(Argument.ifKnown("soon"), new Argument("note", false, true, Set.of())),
                            Set.of("opened"))),
            List.of(
                    new Vocabulary.Notice("accepted", Vocabulary.Notice.ANY, false, Set.of(Fact.text("code", 7))),
                    new Vocabulary.Notice("closed", Vocabulary.Notice.ANY, false, Set.of()),
                    new Vocabulary.Notice("shut", Vocabulary.Notice.ANY, false, Set.of())),
            Map.of("supporter", Vocabulary.FLAG, "state", Set.of("none", "looking", "closed")),
            Map.of());

    /** What is said outside scripts. */
    public static final Words WORDS = new Words(
            Map.ofEntries(
                    Map.entry("site.help_now", "Call 911."),
                    Map.entry("site.programme", "Riverside"),
                    Map.entry("format.day", "EEEE d MMMM"),
                    Map.entry("format.instant", "EEEE d MMMM, HH:mm"),
                    Map.entry("person.state.none", "You have no open request."),
                    Map.entry("person.state.looking", "Your request is open."),
                    Map.entry("person.state.closed", "Your request is closed."),
                    Map.entry("repair.not_understood", "I did not understand that."),
                    Map.entry("repair.offer_a_person", "I did not understand that either."),
                    Map.entry("repair.answered_already", "That is settled already."),
                    Map.entry("repair.asked_again", "Asked again below"),
                    Map.entry("repair.no_longer_open", "No longer open"),
                    Map.entry("repair.lost_place", "I lost my place."),
                    Map.entry("repair.lapsed", "Not answered in time"),
                    Map.entry("repair.field_missing", "One thing is still missing."),
                    Map.entry("repair.too_long", "That is too long.")),
            Locale.US,
            ZoneOffset.UTC);

    private SmallScripts() {}

    /** Other words, written as those. */
    public static Words words(Map<String, String> byKey) {
        return new Words(byKey, WORDS.locale(), WORDS.zone());
    }

    /** What is wrong with a script that stands beside help now. */
    public static Problems problems(String file, String script) {
        var problems = new Problems();
        ScriptFolder.compile(beside(file, script), WORDS, VOCABULARY, problems);
        return problems;
    }

    /** A script that stands beside help now, compiled with it. */
    public static Scripts compile(String... scripts) {
        var files = new HashMap<>(Map.of("help-now.yaml", HELP_NOW));
        for (int i = 0; i < scripts.length; i++) {
            files.put(i + ".yaml", scripts[i]);
        }
        var problems = new Problems();
        return ScriptFolder.compile(files, WORDS, VOCABULARY, problems)
                .orElseThrow(() -> new AssertionError(problems.toString()));
    }

    private static Map<String, String> beside(String file, String script) {
        return Map.of("help-now.yaml", HELP_NOW, file, script);
    }
}

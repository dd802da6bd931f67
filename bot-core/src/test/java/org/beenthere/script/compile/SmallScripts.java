package org.beenthere.script.compile;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.beenthere.script.Argument;
import org.beenthere.script.Fact;
import org.beenthere.script.Scripts;
import org.beenthere.script.Slot;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.Words;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.translation.MadeTranslation;

/** What the small scripts of tests need: a vocabulary, words, and the scripts that every folder has. */
public final class SmallScripts {

    /** The smallest help-now script. */
    public static final String HELP_NOW = """
            script: help-now
            safety: true
            start: numbers
            steps:
              numbers: { say: "{site.help_now}", end: told }
            """;

    /** All repairs. */
    public static final String REPAIRS = """
            script: repairs
            everywhere: { stop: { text: "Stop", also: ["cancel"], goto: nothing_to_stop } }
            steps:
              not_understood: { say: "I did not understand that.", end: said }
              offer_a_person: { say: "I did not understand that either.", end: said }
              answered_already: { say: "That is settled already.", end: said }
              nothing_to_stop: { say: "There is nothing to stop.", end: said }
              asked_again: { say: "Asked again below", end: said }
              no_longer_open: { say: "No longer open", end: said }
              still_there: { say: "I am still here.", end: said }
              question_changed: { say: "This was changed.", end: said }
              lost_place: { say: "I lost my place.", end: said }
              lapsed: { say: "Not answered in time", end: said }
              field_missing: { say: "One thing is still missing.", end: said }
              too_long: { say: "That is too long.", end: said }
            """;

    /** Two commands, three notices, notices that open some scripts, and two facts about a person. */
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
                    new Vocabulary.Notice("shut", Vocabulary.Notice.ANY, false, Set.of()),
                    opening("caller", Fact.text("note", 20)),
                    opening("stairs", Fact.text("note", 20)),
                    opening("made", Fact.choice("pick", Set.of("yes", "more"))),
                    opening(
                            "form",
                            Fact.text("text", 5),
                            new Fact("day", Slot.Type.DAY, Set.of(), 0),
                            new Fact("who", Slot.Type.PERSON, Set.of(), 0),
                            Fact.choice("how", Set.of("phone", "here")))),
            Map.of("supporter", Vocabulary.FLAG, "state", Set.of("none", "looking", "closed")),
            Map.of());

    /** Words outside scripts. */
    public static final Words WORDS = new Words(
            Map.ofEntries(
                    Map.entry("site.help_now", "Call 911."),
                    Map.entry("site.programme", "Riverside"),
                    Map.entry("format.day", "EEEE d MMMM"),
                    Map.entry("format.instant", "EEEE d MMMM, HH:mm"),
                    Map.entry("person.state.none", "You have no open request."),
                    Map.entry("person.state.looking", "Your request is open."),
                    Map.entry("person.state.closed", "Your request is closed.")),
            Locale.US,
            ZoneOffset.UTC);

    private SmallScripts() {}

    private static Vocabulary.Notice opening(String script, Fact... facts) {
        return new Vocabulary.Notice(Vocabulary.Notice.OPEN, script, true, Set.of(facts));
    }

    /** Other words, in the same language and time zone. */
    public static Words words(Map<String, String> byKey) {
        return new Words(byKey, WORDS.locale(), WORDS.zone());
    }

    /** The problems of a script, next to help now and the repairs. */
    public static Problems problems(String file, String script) {
        return problems(Map.of(file, script), WORDS);
    }

    /** The problems of some files, next to help now and the repairs or instead of one of them. */
    public static Problems problems(Map<String, String> own, Words words) {
        var files = new HashMap<>(beside());
        files.putAll(own);
        var problems = new Problems();
        ScriptSetCompiler.compile(files, words, VOCABULARY, problems);
        return problems;
    }

    /** Compiles scripts next to help now and the repairs. */
    public static Scripts compile(String... scripts) {
        var own = new HashMap<String, String>();
        for (int i = 0; i < scripts.length; i++) {
            own.put(i + ".yaml", scripts[i]);
        }
        return compileWith(own);
    }

    /** Compiles files next to help now and the repairs, or instead of one of them. */
    public static Scripts compileWith(Map<String, String> own) {
        var files = new HashMap<>(beside());
        files.putAll(own);
        var problems = new Problems();
        return ScriptSetCompiler.compile(files, WORDS, VOCABULARY, problems)
                .orElseThrow(() -> new AssertionError(problems.toString()));
    }

    /** Compiles scripts and words in English and in the made-up language of {@link MadeTranslation#strange}. */
    public static Scripts compileStrange(String... scripts) {
        return compileTranslated(MadeTranslation::strange, scripts);
    }

    /** Compiles scripts and words in English and in the made-up language, with the texts translated by a function. */
    public static Scripts compileTranslated(UnaryOperator<String> translated, String... scripts) {
        var own = new HashMap<>(beside());
        for (int i = 0; i < scripts.length; i++) {
            own.put(i + ".yaml", scripts[i]);
        }
        var strange = new HashMap<String, String>();
        WORDS.byKey()
                .forEach((key, text) ->
                        strange.put(key, key.startsWith("format.") ? text : MadeTranslation.strange(text)));
        var files = MadeTranslation.beside(own, MadeTranslation.STRANGE, translated);
        var offered = List.of(WORDS, new Words(strange, Locale.of(MadeTranslation.STRANGE), WORDS.zone()));
        var problems = new Problems();
        return ScriptSetCompiler.compile(files, WORDS, offered, VOCABULARY, problems)
                .orElseThrow(() -> new AssertionError(problems.toString()));
    }

    /** The scripts that every folder has, by file name. */
    public static Map<String, String> beside() {
        return Map.of("help-now.yaml", HELP_NOW, "repairs.yaml", REPAIRS);
    }
}

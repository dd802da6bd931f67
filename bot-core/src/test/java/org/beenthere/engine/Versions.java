package org.beenthere.engine;

import java.util.HashMap;
import java.util.List;
import org.beenthere.script.Script;
import org.beenthere.script.Scripts;
import org.beenthere.script.compile.SmallScripts;

/**
 * A script that a conversation follows, and what becomes of all scripts while it does.
 *
 * @param all the scripts as they are, as they were edited, and so on
 * @param kept whether the others are kept beside those of a moment
 */
record Versions(String script, List<Scripts> all, boolean kept) {

    private static final Scripts AS_THEY_ARE = SmallScripts.compile(
            Scenes.INTAKE,
            Scenes.MENU,
            Scenes.FORM,
            Scenes.NOTE,
            Scenes.STAIRS,
            Scenes.CALLER,
            Scenes.DETAILS,
            Scenes.DEEPER);

    private static final Scripts EDITED = SmallScripts.compile(
            Scenes.INTAKE.replace("week: { text: \"This week\" }", "later: { text: \"Later\", was: [week] }"),
            Scenes.MENU.replace("ask: { text: \"Ask\", start: intake", "peer: { text: \"A peer\", start: intake"),
            Scenes.FORM.replace("max: 5, optional: true", "max: 3"),
            Scenes.NOTE.replace("skip: { text: \"No note\"", "skip: { was: [past], text: \"Nothing\""),
            Scenes.STAIRS.replace("  two:\n", "  second:\n    was: [two]\n").replace("goto: two", "goto: second"),
            Scenes.CALLER.replace(
                    "details: { text: \"Details\", call: details }", "more: { text: \"More\", goto: done }"),
            Scenes.DETAILS
                    .replace("  quick:\n", "  fast:\n")
                    .replace("goto: quick", "goto: fast")
                    .replace("deeper: { text: \"Deeper\", call: deeper }, ", "")
                    .replace("steps:", "moves_to: { quick: bye }\nexpire: { after: P1D, goto: late }\nsteps:"));

    private static final Scripts FEW = SmallScripts.compile(Scenes.CALLER.replace("call: details", "goto: done"));

    private static final List<String> NAMES = List.of("intake", "home", "form", "note", "stairs", "caller");

    /** The small scripts that were written by hand, and an edit of each. */
    static List<Versions> small() {
        return NAMES.stream()
                .map(name -> new Versions(name, List.of(AS_THEY_ARE, EDITED, FEW), false))
                .toList();
    }

    /** One script, edited to be another. */
    static Versions of(MadeScript before, MadeScript after) {
        return new Versions("made", List.of(compiled(before), compiled(after)), false);
    }

    private static Scripts compiled(MadeScript made) {
        return SmallScripts.compile(made.yaml(), Scenes.CALLER, Scenes.DETAILS, Scenes.DEEPER);
    }

    /** The same, where nothing that was is forgotten. */
    Versions keeping() {
        return new Versions(script, all, true);
    }

    /** The scripts as they are at one moment. */
    Scripts at(int moment) {
        var now = all.get(Math.clamp(moment, 0, all.size() - 1));
        return kept ? now.with(others(now)) : now;
    }

    private List<Script> others(Scripts now) {
        var byHash = new HashMap<String, Script>();
        all.forEach(moment -> moment.byName().values().forEach(one -> byHash.put(one.hash(), one)));
        now.byName().values().forEach(one -> byHash.remove(one.hash()));
        return List.copyOf(byHash.values());
    }
}

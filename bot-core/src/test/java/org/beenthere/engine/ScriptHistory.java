package org.beenthere.engine;

import java.util.HashMap;
import java.util.List;
import org.beenthere.script.Script;
import org.beenthere.script.Scripts;
import org.beenthere.script.compile.SmallScripts;

/**
 * The scripts of a conversation and how they are edited while it goes on.
 *
 * @param all the scripts, first as they are, then as edited, and so on
 * @param kept whether all other versions are kept next to the current one
 */
record ScriptHistory(String script, List<Scripts> all, boolean kept) {

    private static final Scripts AS_THEY_ARE = SmallScripts.compile(
            SampleScripts.INTAKE,
            SampleScripts.MENU,
            SampleScripts.FORM,
            SampleScripts.NOTE,
            SampleScripts.STAIRS,
            SampleScripts.CALLER,
            SampleScripts.DETAILS,
            SampleScripts.DEEPER);

    private static final Scripts EDITED = SmallScripts.compile(
            SampleScripts.INTAKE.replace("week: { text: \"This week\" }", "later: { text: \"Later\", was: [week] }"),
            SampleScripts.MENU.replace(
                    "ask: { text: \"Ask\", start: intake", "peer: { text: \"A peer\", start: intake"),
            SampleScripts.FORM.replace("max: 5, optional: true", "max: 3"),
            SampleScripts.NOTE.replace("skip: { text: \"No note\"", "skip: { was: [past], text: \"Nothing\""),
            SampleScripts.STAIRS
                    .replace("  two:\n", "  second:\n    was: [two]\n")
                    .replace("goto: two", "goto: second"),
            SampleScripts.CALLER.replace(
                    "details: { text: \"Details\", call: details }", "more: { text: \"More\", goto: done }"),
            SampleScripts.DETAILS
                    .replace("  quick:\n", "  fast:\n")
                    .replace("goto: quick", "goto: fast")
                    .replace("deeper: { text: \"Deeper\", call: deeper }, ", "")
                    .replace("steps:", "moves_to: { quick: bye }\nexpire: { after: P1D, goto: late }\nsteps:"));

    private static final Scripts FEW =
            SmallScripts.compile(SampleScripts.CALLER.replace("call: details", "goto: done"));

    private static final List<String> NAMES = List.of("intake", "home", "form", "note", "stairs", "caller");

    /** The sample scripts with an edit of each. */
    static List<ScriptHistory> small() {
        return NAMES.stream()
                .map(name -> new ScriptHistory(name, List.of(AS_THEY_ARE, EDITED, FEW), false))
                .toList();
    }

    /** A script that is edited to become another. */
    static ScriptHistory of(GeneratedScript before, GeneratedScript after) {
        return new ScriptHistory("made", List.of(compiled(before), compiled(after)), false);
    }

    private static Scripts compiled(GeneratedScript made) {
        return SmallScripts.compile(made.yaml(), SampleScripts.CALLER, SampleScripts.DETAILS, SampleScripts.DEEPER);
    }

    /** The same, with all versions kept. */
    ScriptHistory keeping() {
        return new ScriptHistory(script, all, true);
    }

    /** The scripts as they are at a moment. */
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

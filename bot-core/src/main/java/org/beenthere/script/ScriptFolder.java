package org.beenthere.script;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Compiles a set of script files together, so that what one calls in another is checked too. */
public final class ScriptFolder {

    private ScriptFolder() {}

    /**
     * Compiles all files, or tells everything that is wrong with them.
     *
     * @param files the text of each file by its name
     * @param words what is said outside scripts
     * @return the scripts, unless there was a problem with any of them
     */
    public static Optional<Scripts> compile(
            Map<String, String> files, Words words, Vocabulary vocabulary, Problems problems) {
        var byName = new HashMap<String, Script>();
        var here = new Problems();
        files.forEach((file, text) -> ScriptCompiler.compile(
                        file, text, vocabulary.with(words.byKey().keySet()), here)
                .ifPresent(script -> byName.put(script.name(), script)));
        byName.forEach((name, script) -> calls(script, byName, here));
        here.sorted().forEach(problem -> problems.add(problem.span(), problem.message(), problem.excerpt()));
        return here.isEmpty() ? Optional.of(new Scripts(byName, words)) : Optional.empty();
    }

    private static void calls(Script script, Map<String, Script> known, Problems problems) {
        var options = new java.util.ArrayList<>(script.everywhere());
        script.steps().values().forEach(step -> {
            if (step instanceof Step.Ask ask) {
                options.addAll(ask.options());
            }
        });
        options.forEach(option -> {
            var other = switch (option.leads()) {
                case Option.Leads.Call(var called) -> called;
                case Option.Leads.Start(var started) -> started;
                case Option.Leads.Goto _ -> script.name();
            };
            if (!known.containsKey(other)) {
                problems.add(
                        new Span(script.name(), 1, 1),
                        "The choice '" + option.id() + "' leads to a script '" + other + "' that is not there.",
                        "");
            }
        });
    }
}

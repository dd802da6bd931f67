package org.beenthere.script;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compiles a set of script files together, so that what one calls in another is checked too. */
public final class ScriptFolder {

    private final Vocabulary vocabulary;
    private final Problems problems = new Problems();
    private final Map<Draft, Problems> drafts = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    private ScriptFolder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Compiles all files, or tells everything that is wrong with them.
     *
     * @param files the text of each file by its name
     * @param words what is said outside scripts
     * @return the scripts, unless there was a problem with any of them
     */
    public static Optional<Scripts> compile(
            Map<String, String> files, Words words, Vocabulary vocabulary, Problems problems) {
        var folder = new ScriptFolder(vocabulary.with(words.byKey().keySet()));
        new TreeMap<>(files).forEach(folder::read);
        folder.check();
        problems.addAll(folder.problems);
        return !folder.problems.hasErrors() ? Optional.of(new Scripts(folder.scripts(), words)) : Optional.empty();
    }

    private void read(String file, String text) {
        var here = new Problems();
        ScriptCompiler.read(file, text, here).ifPresentOrElse(draft -> add(draft, here), () -> {
            // Its name is likely to be that of its file; so nobody is told that it is not there.
            names.add(file.replaceAll("^.*/|\\.[^.]*$", ""));
            problems.addAll(here);
        });
    }

    private void add(Draft draft, Problems here) {
        var name = draft.script().name();
        if (!names.add(name)) {
            here.add(draft.root().get("script").orElse(draft.root()), Diagnostic.TWO_SCRIPTS_OF_ONE_NAME.of(name));
        }
        drafts.put(draft, here);
    }

    private void check() {
        drafts.forEach((draft, here) -> {
            boolean whole = here.isEmpty();
            new ScriptChecks(draft, vocabulary, names, here).check();
            if (whole) {
                new QuestionChecks(draft, here).check();
            }
            if (here.isEmpty()) {
                new Paths(draft, here).check();
            }
            problems.addAll(here);
        });
        if (problems.isEmpty()) {
            new CallChecks(drafts.keySet(), problems).check();
        }
    }

    private Map<String, Script> scripts() {
        return drafts.keySet().stream().map(Draft::script).collect(Collectors.toMap(Script::name, script -> script));
    }
}

package org.beenthere.script;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles a set of script files together, so that what one calls in another is checked too. */
public final class ScriptFolder {

    private final Vocabulary vocabulary;
    private final Words words;
    private final Problems problems = new Problems();
    private final Map<Draft, Problems> drafts = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    private ScriptFolder(Vocabulary vocabulary, Words words) {
        this.vocabulary = vocabulary.with(words.byKey());
        this.words = words;
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
        var folder = new ScriptFolder(vocabulary, words);
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
        WordsFile.refuseMissing(vocabulary, problems);
        var onlyCalled = CallGraph.onlyCalled(drafts.keySet());
        drafts.forEach((draft, here) -> {
            boolean whole = !here.hasErrors();
            new ScriptChecks(draft, vocabulary, leadable(), here).check();
            new RenameChecks(draft, here).check();
            if (RepairChecks.isRepairs(draft)) {
                repairs(draft, whole, here);
            } else if (whole) {
                new QuestionChecks(draft, onlyCalled.contains(draft.script().name()), here).check();
                new ReminderChecks(draft, here).check();
                if (isNamed(here)) {
                    new Linter(draft, vocabulary, words, started()).check(here);
                }
            }
            problems.addAll(here);
        });
        if (!problems.hasErrors()) {
            new CallChecks(drafts.keySet(), problems).check();
            if (drafts.keySet().stream().noneMatch(RepairChecks::isRepairs)) {
                problems.add(new Span(Repair.SCRIPT + ".yaml", 1, 1), Diagnostic.NO_REPAIRS.found(), "");
            }
        }
    }

    private void repairs(Draft draft, boolean whole, Problems here) {
        if (whole) {
            new RepairChecks(draft, here).check();
        }
        if (whole && isNamed(here)) {
            new LengthChecks(draft, vocabulary, words, here).check();
        }
    }

    /** The scripts that others may call or start. */
    private Set<String> leadable() {
        return names.stream().filter(name -> !name.equals(Repair.SCRIPT)).collect(Collectors.toSet());
    }

    /** Whether everything is there that it names, so that its ways can be followed. */
    private static boolean isNamed(Problems here) {
        return here.sorted().stream()
                .flatMap(problem -> problem.diagnostic().stream())
                .noneMatch(Diagnostic::isOfNames);
    }

    /** The scripts that others start, with nothing but their name. */
    private Set<String> started() {
        return drafts.keySet().stream()
                .map(Draft::script)
                .flatMap(script -> Stream.concat(script.everywhere().stream(), Linter.options(script)))
                .flatMap(option ->
                        option.leads() instanceof Option.Leads.Start(var name) ? Stream.of(name) : Stream.empty())
                .collect(Collectors.toSet());
    }

    private Map<String, Script> scripts() {
        return drafts.keySet().stream().map(Draft::script).collect(Collectors.toMap(Script::name, script -> script));
    }
}

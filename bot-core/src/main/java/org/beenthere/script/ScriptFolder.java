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
        // Files are read side by side, since each stands for itself, and put together in the order of their names.
        new TreeMap<>(files)
                .entrySet().parallelStream()
                        .map(file -> Reading.of(file.getKey(), file.getValue()))
                        .forEachOrdered(folder::add);
        folder.check();
        problems.addAll(folder.problems);
        return !folder.problems.hasErrors() ? Optional.of(new Scripts(folder.scripts(), words)) : Optional.empty();
    }

    /** What came of one file. */
    private record Reading(String file, Optional<Draft> draft, Problems here) {
        static Reading of(String file, String text) {
            var here = new Problems();
            return new Reading(file, ScriptCompiler.read(file, text, here), here);
        }
    }

    private void add(Reading reading) {
        reading.draft().ifPresentOrElse(draft -> add(draft, reading.here()), () -> {
            // Its name is likely to be that of its file; so nobody is told that it is not there.
            names.add(reading.file().replaceAll("^.*/|\\.[^.]*$", ""));
            problems.addAll(reading.here());
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
        return drafts.keySet().stream()
                .map(draft -> draft.script().needing(Needs.of(draft, vocabulary)))
                .collect(Collectors.toMap(Script::name, script -> script));
    }
}

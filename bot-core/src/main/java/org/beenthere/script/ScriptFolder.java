package org.beenthere.script;

import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
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
     * Compiles all files in one language, or tells everything that is wrong with them.
     *
     * @param files the text of each file by its name
     * @param words what is said outside scripts
     * @return the scripts, unless there was a problem with any of them
     */
    public static Optional<Scripts> compile(
            Map<String, String> files, Words words, Vocabulary vocabulary, Problems problems) {
        return compile(files, words, List.of(), vocabulary, problems);
    }

    /**
     * Compiles all files in every language that is offered, or tells everything that is wrong with them.
     *
     * @param files the text of each file by its name; a translation is {@code SCRIPT.LANGUAGE.yaml}
     * @param words what is said outside scripts where no language has words of its own
     * @param offered what is said outside scripts in each language, the first for whoever speaks none of them
     * @return the scripts, unless there was a problem with any of them
     */
    public static Optional<Scripts> compile(
            Map<String, String> files, Words words, List<Words> offered, Vocabulary vocabulary, Problems problems) {
        var folder = read(files, words, vocabulary);
        var inEach = folder.in(offered, files, folder.problems);
        problems.addAll(folder.problems);
        return !folder.problems.hasErrors() ? Optional.of(folder.scripts(inEach)) : Optional.empty();
    }

    /**
     * Compiles files among which one was in use before. The translations are of the newest, so whatever is wrong with them
     * is not told: what does not fit is shown as it is in the source.
     *
     * @return the scripts, unless there was a problem with any of them
     */
    public static Optional<Scripts> compileEarlier(
            Map<String, String> files, Words words, List<Words> offered, Vocabulary vocabulary) {
        var folder = read(files, words, vocabulary);
        return !folder.problems.hasErrors()
                ? Optional.of(folder.scripts(folder.in(offered, files, new Problems())))
                : Optional.empty();
    }

    private static ScriptFolder read(Map<String, String> files, Words words, Vocabulary vocabulary) {
        var folder = new ScriptFolder(vocabulary, words);
        // Files are read side by side, since each stands for itself, and put together in the order of their names.
        new TreeMap<>(files)
                .entrySet().parallelStream()
                        .filter(file -> Languages.ofTranslation(file.getKey()).isEmpty())
                        .map(file -> Reading.of(file.getKey(), file.getValue()))
                        .forEachOrdered(folder::add);
        folder.check();
        return folder;
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
        check(drafts.entrySet());
        drafts.values().forEach(problems::addAll);
        if (!problems.hasErrors()) {
            new CallChecks(drafts.keySet(), problems).check();
            if (drafts.keySet().stream().noneMatch(RepairChecks::isRepairs)) {
                problems.add(new Span(Repair.SCRIPT + ".yaml", 1, 1), Diagnostic.NO_REPAIRS.found(), "");
            }
        }
    }

    /** Checks scripts side by side, since what is wrong with each is noted by itself. */
    private void check(Collection<Map.Entry<Draft, Problems>> read) {
        var leadable = leadable();
        var onlyCalled = CallGraph.onlyCalled(drafts.keySet(), vocabulary);
        var named = read.parallelStream()
                .filter(one -> isNamed(one.getKey(), leadable, onlyCalled, one.getValue()))
                .toList();
        var calls = Calls.among(named.stream().map(Map.Entry::getKey).toList(), vocabulary);
        var linter = new Linter(vocabulary, words, begun(), calls);
        named.parallelStream().forEach(one -> linter.check(one.getKey(), one.getValue()));
    }

    /** Checks a script by itself, and tells whether everything is there that it names, so that it can be followed. */
    private boolean isNamed(Draft draft, Set<String> leadable, Set<String> onlyCalled, Problems here) {
        boolean whole = here.sorted().stream()
                .filter(Problem::isError)
                .flatMap(problem -> problem.diagnostic().stream())
                .allMatch(Diagnostic::isOfTexts);
        new ScriptChecks(draft, vocabulary, leadable, here).check();
        new RenameChecks(draft, here).check();
        if (whole && RepairChecks.isRepairs(draft)) {
            new RepairChecks(draft, here).check();
        } else if (whole) {
            new QuestionChecks(draft, onlyCalled.contains(draft.script().name()), here).check();
            new ReminderChecks(draft, here).check();
        }
        return whole
                && here.sorted().stream()
                        .flatMap(problem -> problem.diagnostic().stream())
                        .noneMatch(Diagnostic::isOfNames);
    }

    /** The same scripts in each language. */
    private SequencedMap<String, Scripts> in(List<Words> offered, Map<String, String> files, Problems told) {
        var languages = offered.stream().map(Words::language).toList();
        var translations = Translations.read(files, languages, names, told);
        var inEach = new LinkedHashMap<String, Scripts>();
        offered.forEach(there -> inEach.put(there.language(), in(there, translations, told)));
        return inEach;
    }

    /** Of what is wrong in another language, what is wrong with the script itself was told before. */
    private Scripts in(Words there, Translations translations, Problems told) {
        var other = new ScriptFolder(vocabulary, there);
        var known = new IdentityHashMap<Draft, Problems>();
        other.names.addAll(names);
        drafts.forEach((draft, here) -> {
            var root = translations.in(there.language(), draft, told);
            var found = new Problems();
            ScriptCompiler.translated(root, draft, found).ifPresent(translated -> {
                other.drafts.put(translated, found);
                known.put(translated, here);
            });
        });
        var right = other.drafts.entrySet().stream()
                .filter(read -> !known.get(read.getKey()).hasErrors())
                .toList();
        other.check(right);
        right.forEach(read -> told.addNew(read.getValue(), known.get(read.getKey())));
        return problems.hasErrors() ? new Scripts(Map.of(), there) : other.scripts(new LinkedHashMap<>());
    }

    /** The scripts that others may call or start. */
    private Set<String> leadable() {
        return names.stream().filter(name -> !name.equals(Repair.SCRIPT)).collect(Collectors.toSet());
    }

    /** The scripts that others start or call, with nothing but their name. */
    private Set<String> begun() {
        return drafts.keySet().stream()
                .map(Draft::script)
                .flatMap(script -> Stream.concat(script.everywhere().stream(), Linter.options(script)))
                .flatMap(option -> switch (option.leads()) {
                    case Option.Leads.Start(var name) -> Stream.of(name);
                    case Option.Leads.Call(var name) -> Stream.of(name);
                    default -> Stream.empty();
                })
                .collect(Collectors.toSet());
    }

    private Scripts scripts(SequencedMap<String, Scripts> inEach) {
        var byName = drafts.keySet().parallelStream()
                .map(draft -> draft.script().needing(Needs.of(draft, vocabulary)))
                .collect(Collectors.toMap(Script::name, script -> script));
        return new Scripts(byName, words, Map.of(), inEach);
    }
}

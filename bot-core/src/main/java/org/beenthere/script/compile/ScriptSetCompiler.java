package org.beenthere.script.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.beenthere.script.Repair;
import org.beenthere.script.Scripts;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.Words;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.diagnostic.SourcePosition;
import org.beenthere.script.lint.CallChecks;
import org.beenthere.script.lint.RepairChecks;
import org.beenthere.script.parse.Draft;
import org.beenthere.script.parse.ScriptParser;
import org.beenthere.script.translation.Languages;
import org.beenthere.script.translation.Translations;
import org.beenthere.script.translation.WordsFile;

/** Compiles a set of script files together, so that what one calls in another is checked too. */
public final class ScriptSetCompiler {

    private final Vocabulary vocabulary;
    private final Problems problems = new Problems();
    private final List<DraftSet.Read> read = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private final DraftSet drafts;

    private ScriptSetCompiler(Vocabulary vocabulary, Words words) {
        this.vocabulary = vocabulary.with(words.byKey());
        this.drafts = new DraftSet(this.vocabulary, words, names, read);
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
        return !folder.problems.hasErrors()
                ? Optional.of(new Scripts(folder.drafts.scripts(), words, Map.of(), inEach))
                : Optional.empty();
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
                ? Optional.of(new Scripts(
                        folder.drafts.scripts(), words, Map.of(), folder.in(offered, files, new Problems())))
                : Optional.empty();
    }

    private static ScriptSetCompiler read(Map<String, String> files, Words words, Vocabulary vocabulary) {
        var folder = new ScriptSetCompiler(vocabulary, words);
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
            return new Reading(file, ScriptParser.read(file, text, here), here);
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
        read.add(new DraftSet.Read(draft, here));
    }

    private void check() {
        WordsFile.refuseMissing(vocabulary, problems);
        drafts.check(read);
        read.forEach(one -> problems.addAll(one.problems()));
        if (!problems.hasErrors()) {
            new CallChecks(drafts.drafts(), problems).check();
            if (drafts.drafts().stream().noneMatch(RepairChecks::isRepairs)) {
                problems.add(new SourcePosition(Repair.SCRIPT + ".yaml", 1, 1), Diagnostic.NO_REPAIRS.found(), "");
            }
        }
    }

    /** The same scripts in each language. */
    private SequencedMap<String, Scripts> in(List<Words> offered, Map<String, String> files, Problems told) {
        var languages = offered.stream().map(Words::language).toList();
        var translations = Translations.read(files, languages, names, told);
        var inEach = new LinkedHashMap<String, Scripts>();
        offered.forEach(there -> inEach.put(there.language(), in(there, translations, told)));
        return inEach;
    }

    /** A script in another language, with what was wrong with it before. */
    private record Translated(DraftSet.Read read, Problems known) {}

    /** Of what is wrong in another language, what is wrong with the script itself was told before. */
    private Scripts in(Words there, Translations translations, Problems told) {
        var all = new ArrayList<Translated>();
        read.forEach(source -> {
            var root = translations.in(there.language(), source.draft(), told);
            var found = new Problems();
            ScriptParser.translated(root, source.draft(), found)
                    .ifPresent(draft -> all.add(new Translated(new DraftSet.Read(draft, found), source.problems())));
        });
        var others = new DraftSet(
                vocabulary.with(there.byKey()),
                there,
                names,
                all.stream().map(Translated::read).toList());
        var right = all.stream().filter(one -> !one.known().hasErrors()).toList();
        others.check(right.stream().map(Translated::read).toList());
        right.forEach(one -> told.addNew(one.read().problems(), one.known()));
        return new Scripts(problems.hasErrors() ? Map.of() : others.scripts(), there);
    }
}

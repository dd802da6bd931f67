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
import org.beenthere.script.lint.HelpNowChecks;
import org.beenthere.script.lint.RepairChecks;
import org.beenthere.script.parse.Draft;
import org.beenthere.script.parse.ScriptParser;
import org.beenthere.script.translation.Languages;
import org.beenthere.script.translation.Translations;
import org.beenthere.script.translation.WordsFile;

/** Compiles a set of script files together, so that what one script names in another is checked too. */
public final class ScriptSetCompiler {

    private final Vocabulary vocabulary;
    private final Problems problems = new Problems();
    private final List<DraftSet.Entry> entries = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private final DraftSet drafts;

    private ScriptSetCompiler(Vocabulary vocabulary, Words words) {
        this.vocabulary = vocabulary.with(words.byKey());
        this.drafts = new DraftSet(this.vocabulary, words, names, entries);
    }

    /**
     * Compiles all files in one language, or reports everything that is wrong with them.
     *
     * @param files the content of each file by its name
     * @param words the words outside scripts
     * @return the scripts; empty if any file has an error
     */
    public static Optional<Scripts> compile(
            Map<String, String> files, Words words, Vocabulary vocabulary, Problems problems) {
        return compile(files, words, List.of(), vocabulary, problems);
    }

    /**
     * Compiles all files in every offered language, or reports everything that is wrong with them.
     *
     * @param files the content of each file by its name; a translation is {@code SCRIPT.LANGUAGE.yaml}
     * @param words the words outside scripts that are used where a language has none of its own
     * @param offered the words of each offered language, the first for people who speak none of them
     * @return the scripts; empty if any file has an error
     */
    public static Optional<Scripts> compile(
            Map<String, String> files, Words words, List<Words> offered, Vocabulary vocabulary, Problems problems) {
        var compiler = read(files, words, vocabulary);
        var inEach = compiler.translate(offered, files, compiler.problems);
        problems.addAll(compiler.problems);
        return !compiler.problems.hasErrors()
                ? Optional.of(new Scripts(compiler.drafts.compiled(), words, Map.of(), inEach))
                : Optional.empty();
    }

    /**
     * Compiles files one of which is an earlier version. The translations belong to the newest version, so problems with
     * them are not reported: a text whose translation does not fit stays in the source language.
     *
     * @return the scripts; empty if any file has an error
     */
    public static Optional<Scripts> compileEarlier(
            Map<String, String> files, Words words, List<Words> offered, Vocabulary vocabulary) {
        var compiler = read(files, words, vocabulary);
        return !compiler.problems.hasErrors()
                ? Optional.of(new Scripts(
                        compiler.drafts.compiled(),
                        words,
                        Map.of(),
                        compiler.translate(offered, files, new Problems())))
                : Optional.empty();
    }

    private static ScriptSetCompiler read(Map<String, String> files, Words words, Vocabulary vocabulary) {
        var compiler = new ScriptSetCompiler(vocabulary, words);
        // Files are parsed in parallel, since they are independent, and collected in the order of their names.
        new TreeMap<>(files)
                .entrySet().parallelStream()
                        .filter(file -> Languages.ofTranslation(file.getKey()).isEmpty())
                        .map(file -> ParsedFile.of(file.getKey(), file.getValue()))
                        .forEachOrdered(compiler::add);
        compiler.check();
        return compiler;
    }

    /** The result of parsing one file. */
    private record ParsedFile(String file, Optional<Draft> draft, Problems problems) {
        static ParsedFile of(String file, String text) {
            var problems = new Problems();
            return new ParsedFile(file, ScriptParser.parse(file, text, problems), problems);
        }
    }

    private void add(ParsedFile parsed) {
        parsed.draft().ifPresentOrElse(draft -> add(draft, parsed.problems()), () -> {
            // The script is probably named like its file: so that calls of it are not reported as well.
            names.add(parsed.file().replaceAll("^.*/|\\.[^.]*$", ""));
            problems.addAll(parsed.problems());
        });
    }

    private void add(Draft draft, Problems ofDraft) {
        var name = draft.script().name();
        if (!names.add(name)) {
            ofDraft.add(draft.root().get("script").orElse(draft.root()), Diagnostic.TWO_SCRIPTS_OF_ONE_NAME.of(name));
        }
        entries.add(new DraftSet.Entry(draft, ofDraft));
    }

    private void check() {
        WordsFile.refuseMissing(vocabulary, problems);
        drafts.check(entries);
        entries.forEach(entry -> problems.addAll(entry.problems()));
        if (!problems.hasErrors()) {
            new CallChecks(drafts.drafts(), problems).check();
            HelpNowChecks.check(drafts.drafts(), problems);
            if (drafts.drafts().stream().noneMatch(RepairChecks::isRepairs)) {
                problems.add(SourcePosition.startOf(Repair.SCRIPT + ".yaml"), Diagnostic.NO_REPAIRS.found(), "");
            }
        }
    }

    /** The scripts in each offered language; problems of translations are added to {@code reported}. */
    private SequencedMap<String, Scripts> translate(List<Words> offered, Map<String, String> files, Problems reported) {
        var languages = offered.stream().map(Words::language).toList();
        var translations = Translations.read(files, languages, names, reported);
        var inEach = new LinkedHashMap<String, Scripts>();
        offered.forEach(words -> inEach.put(words.language(), translate(words, translations, reported)));
        return inEach;
    }

    /** A translated script, with the problems of its source. */
    private record Translated(DraftSet.Entry entry, Problems ofSource) {}

    /** The scripts in one language. Problems that the source has too are not reported again. */
    private Scripts translate(Words words, Translations translations, Problems reported) {
        var all = new ArrayList<Translated>();
        entries.forEach(source -> {
            var root = translations.in(words.language(), source.draft(), reported);
            var found = new Problems();
            ScriptParser.parseTranslated(root, source.draft(), found)
                    .ifPresent(draft -> all.add(new Translated(new DraftSet.Entry(draft, found), source.problems())));
        });
        var translated = new DraftSet(
                vocabulary.with(words.byKey()),
                words,
                names,
                all.stream().map(Translated::entry).toList());
        var sound = all.stream().filter(one -> !one.ofSource().hasErrors()).toList();
        translated.check(sound.stream().map(Translated::entry).toList());
        sound.forEach(one -> reported.addExceptKnown(one.entry().problems(), one.ofSource()));
        return new Scripts(problems.hasErrors() ? Map.of() : translated.compiled(), words);
    }
}

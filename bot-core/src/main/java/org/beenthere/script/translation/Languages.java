package org.beenthere.script.translation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.beenthere.script.Script;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.diagnostic.SourcePosition;

/** The language of each file, by its name, and the words outside scripts in each offered language. */
public final class Languages {

    private static final Pattern TRANSLATION = Pattern.compile("(?:.*/)?[^/]+\\.([a-z]{2,3})\\.yaml");
    private static final Pattern WORDS = Pattern.compile("(?:.*/)?([a-z]{2,3})\\.yaml");

    private Languages() {}

    /** The language of a script's translation, {@code SCRIPT.LANGUAGE.yaml}; empty for a script itself. */
    public static Optional<String> ofTranslation(String file) {
        return Optional.of(TRANSLATION.matcher(file))
                .filter(name -> name.matches())
                .map(name -> name.group(1));
    }

    /** The file name of a script's translation. */
    public static String fileOf(String script, String language) {
        return script + "." + language + ".yaml";
    }

    /** The language of a words file, {@code LANGUAGE.yaml}; the source language if it has another name. */
    public static String ofWords(String file) {
        return Optional.of(WORDS.matcher(file))
                .filter(name -> name.matches())
                .map(name -> name.group(1))
                .orElse(Script.SOURCE_LANGUAGE);
    }

    /** Every language that some file is written in, except the source language, in alphabetical order. */
    public static Set<String> of(Collection<String> scripts, Collection<String> words) {
        var languages = new TreeSet<String>();
        scripts.forEach(file -> ofTranslation(file).ifPresent(languages::add));
        words.forEach(file -> languages.add(ofWords(file)));
        languages.remove(Script.SOURCE_LANGUAGE);
        return languages;
    }

    /**
     * The words outside scripts in each offered language that has a words file, with the source's words where that file
     * has none that can be used. What is wrong is added to the problems.
     *
     * @param offered the offered languages, the first for people who speak none of them
     * @param scripts the names of the script files, translations included
     * @param source the words of the source language by key
     * @param files the content of the other words files by name
     */
    public static SequencedMap<String, Map<String, String>> words(
            List<String> offered,
            Collection<String> scripts,
            Map<String, String> source,
            Map<String, String> files,
            Vocabulary vocabulary,
            Problems problems) {
        var words = new LinkedHashMap<String, Map<String, String>>();
        for (var language : offered) {
            if (language.equals(Script.SOURCE_LANGUAGE)) {
                words.put(language, source);
            } else if (files.keySet().stream().anyMatch(file -> ofWords(file).equals(language))) {
                files.forEach((file, text) -> {
                    if (ofWords(file).equals(language)) {
                        words.put(language, WordsFile.translated(file, text, source, vocabulary, problems));
                    }
                });
            } else {
                missing(language, scripts, problems);
            }
        }
        refuseOthers(offered, scripts, files.keySet(), problems);
        return words;
    }

    private static void missing(String language, Collection<String> scripts, Problems problems) {
        boolean speaks = scripts.stream()
                .anyMatch(file -> ofTranslation(file).filter(language::equals).isPresent());
        problems.add(
                SourcePosition.startOf(speaks ? "words/" + language + ".yaml" : "programme.yaml"),
                (speaks ? Diagnostic.LANGUAGE_WITHOUT_WORDS : Diagnostic.LANGUAGE_WITH_NOTHING).of(language),
                "");
    }

    private static void refuseOthers(
            List<String> offered, Collection<String> scripts, Collection<String> words, Problems problems) {
        var first = new TreeMap<String, String>();
        scripts.forEach(file -> ofTranslation(file).ifPresent(language -> first.merge(language, file, Languages::min)));
        words.forEach(file -> first.merge(ofWords(file), file, Languages::min));
        first.remove(Script.SOURCE_LANGUAGE);
        first.keySet().removeAll(offered);
        first.forEach((language, file) ->
                problems.add(SourcePosition.startOf(file), Diagnostic.LANGUAGE_NOT_OFFERED.of(language), ""));
    }

    private static String min(String one, String other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}

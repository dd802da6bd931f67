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

/** Which file says something in which language, and what is said outside scripts in each that is offered. */
public final class Languages {

    private static final Pattern TRANSLATION = Pattern.compile("(?:.*/)?[^/]+\\.([a-z]{2,3})\\.yaml");
    private static final Pattern WORDS = Pattern.compile("(?:.*/)?([a-z]{2,3})\\.yaml");

    private Languages() {}

    /** The language of the translation of a script, {@code SCRIPT.LANGUAGE.yaml}; none for a script itself. */
    public static Optional<String> ofTranslation(String file) {
        return Optional.of(TRANSLATION.matcher(file))
                .filter(name -> name.matches())
                .map(name -> name.group(1));
    }

    /** The name of the file of a translation of a script. */
    public static String fileOf(String script, String language) {
        return script + "." + language + ".yaml";
    }

    /** The language of a file of words, {@code LANGUAGE.yaml}; the source for one of another name. */
    public static String ofWords(String file) {
        return Optional.of(WORDS.matcher(file))
                .filter(name -> name.matches())
                .map(name -> name.group(1))
                .orElse(Script.SOURCE_LANGUAGE);
    }

    /** Every language in which some file says something, but for the source. */
    public static Set<String> of(Collection<String> scripts, Collection<String> words) {
        var languages = new TreeSet<String>();
        scripts.forEach(file -> ofTranslation(file).ifPresent(languages::add));
        words.forEach(file -> languages.add(ofWords(file)));
        languages.remove(Script.SOURCE_LANGUAGE);
        return languages;
    }

    /**
     * What is said outside scripts in each language that is offered and has something of its own; the source's words
     * where a language has none. What is wrong with a language goes to the problems.
     *
     * @param offered the languages, the first for whoever speaks none of them
     * @param scripts the names of the files of scripts
     * @param source the source's words by key
     * @param files the text of the other files of words by name
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
                new SourcePosition(speaks ? "words/" + language + ".yaml" : "programme.yaml", 1, 1),
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
                problems.add(new SourcePosition(file, 1, 1), Diagnostic.LANGUAGE_NOT_OFFERED.of(language), ""));
    }

    private static String min(String one, String other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}

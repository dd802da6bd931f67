package org.beenthere.script.translation;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.beenthere.chat.HouseLimits;
import org.beenthere.script.PersonFact;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.Words;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Finding;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.diagnostic.SourcePosition;
import org.beenthere.script.yaml.YamlNode;

/** Reads a file of words: a map from key to quoted text. */
public final class WordsFile {

    private static final String FORMAT = "format.";

    private WordsFile() {}

    /** The words of a file; what is wrong with it goes to the problems. */
    public static Map<String, String> read(String file, String text, Vocabulary vocabulary, Problems problems) {
        return YamlNode.read(file, text, problems)
                .map(root -> read(root, vocabulary, problems))
                .orElse(Map.of());
    }

    private static Map<String, String> read(YamlNode root, Vocabulary vocabulary, Problems problems) {
        var words = new LinkedHashMap<String, String>();
        if (!root.isMap()) {
            problems.add(root, Diagnostic.WORDS_NOT_A_MAP);
        }
        root.entries().forEach((key, word) -> {
            word(key, word, vocabulary, problems);
            if (key.startsWith(Vocabulary.CLAIM)) {
                claim(key, root.key(key), vocabulary, problems);
            }
            // In a format that means nothing the shipped one stays.
            if (!key.startsWith(FORMAT) || isFormat(key, word.text())) {
                words.put(key, word.text());
            }
        });
        return words;
    }

    /** The words of a file in another language, over those of the source, which stay where it has none that will do. */
    static Map<String, String> translated(
            String file, String text, Map<String, String> source, Vocabulary vocabulary, Problems problems) {
        var words = new LinkedHashMap<>(source);
        YamlNode.read(file, text, problems).ifPresent(root -> {
            words.putAll(read(root, vocabulary, problems));
            var missing = new ArrayList<String>();
            new TreeMap<>(source).forEach((key, of) -> {
                var word = root.get(key);
                if (word.isPresent() && !places(of).equals(places(words.get(key)))) {
                    words.put(key, of);
                    problems.add(word.get(), otherPlaces(key, places(word.get().text()), places(of)));
                } else if (word.isEmpty() && isOfHelp(key)) {
                    problems.add(
                            root, Diagnostic.HELP_NOT_TRANSLATED.of(key).with("language", Languages.ofWords(file)));
                } else if (word.isEmpty()) {
                    missing.add(key);
                }
            });
            if (!missing.isEmpty()) {
                problems.add(root, Translator.notTranslated(missing, Languages.ofWords(file)));
            }
        });
        return words;
    }

    private static Finding otherPlaces(String key, Set<String> places, Set<String> wanted) {
        var diagnostic = isOfHelp(key)
                ? Diagnostic.HELP_TRANSLATION_WITH_OTHER_PLACES
                : Diagnostic.TRANSLATION_WITH_OTHER_PLACES;
        return diagnostic.of(key).with("places", Translator.told(places)).with("wanted", Translator.told(wanted));
    }

    private static Set<String> places(String text) {
        return Set.copyOf(Words.places(text));
    }

    /** Whether it is said of help now, or together with it when nothing else works. */
    private static boolean isOfHelp(String key) {
        return key.startsWith("help.") || key.startsWith("static.");
    }

    /** Refuses to go without words that the bot says by itself. */
    public static void refuseMissing(Vocabulary vocabulary, Problems problems) {
        vocabulary.needed().keySet().stream()
                .filter(key -> !vocabulary.words().containsKey(key))
                .sorted()
                .forEach(key -> problems.add(new SourcePosition("words", 1, 1), Diagnostic.WORDS_MISSING.of(key), ""));
    }

    private static void word(String key, YamlNode word, Vocabulary vocabulary, Problems problems) {
        int most = vocabulary.needed().getOrDefault(key, HouseLimits.TEXT);
        int length = word.text().length();
        if (!word.isQuoted()) {
            problems.add(word, Diagnostic.TEXT_NOT_QUOTED);
        } else if (word.text().isBlank()) {
            problems.add(word, Diagnostic.TEXT_EMPTY);
        } else if (length > most) {
            problems.add(
                    word, Diagnostic.TEXT_TOO_LONG.found().with("count", length).with("most", most));
        } else if (isInPlace(key) && !Words.places(word.text()).isEmpty()) {
            problems.add(word, Diagnostic.PLACE_IN_LABEL);
        } else if (key.startsWith(FORMAT) && !isFormat(key, word.text())) {
            problems.add(word, Diagnostic.WORDS_BAD_FORMAT.of(key.substring(FORMAT.length())));
        }
    }

    /** Whether words stand in the place of a text, where no other place is filled. */
    private static boolean isInPlace(String key) {
        return key.startsWith("site.") || PersonFact.isMeantBy(key);
    }

    private static void claim(String key, YamlNode at, Vocabulary vocabulary, Problems problems) {
        var deed = key.substring(Vocabulary.CLAIM.length());
        if (!vocabulary.hasOutcome(deed)) {
            problems.add(at, Diagnostic.UNKNOWN_CLAIM.of(deed));
        }
    }

    /** Whether a moment, or for {@code format.day} a day, can be written so. */
    public static boolean isFormat(String key, String pattern) {
        try {
            var some = ZonedDateTime.of(2026, 1, 31, 12, 0, 0, 0, ZoneOffset.UTC);
            var formatted = DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                    .format(key.equals("format.day") ? some.toLocalDate() : some);
            return !formatted.isBlank();
        } catch (IllegalArgumentException | DateTimeException _) {
            return false;
        }
    }
}

package org.beenthere.script.translation;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.beenthere.chat.HouseLimits;
import org.beenthere.script.PersonFact;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.Words;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.diagnostic.SourcePosition;
import org.beenthere.script.yaml.YamlNode;

/** Reads words files: maps from a key to a quoted text. */
public final class WordsFile {

    private static final String FORMAT = "format.";

    private WordsFile() {}

    /** The words of a file by key; what is wrong is added to the problems. */
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
            checkWord(key, word, vocabulary, problems);
            if (key.startsWith(Vocabulary.CLAIM)) {
                checkClaim(key, root.key(key), vocabulary, problems);
            }
            // An invalid format is left out, so that the shipped one stays in force.
            if (!key.startsWith(FORMAT) || isFormat(key, word.text())) {
                words.put(key, word.text());
            }
        });
        return words;
    }

    /** The words of a file in another language; the source's words stay wherever it has none that can be used. */
    static Map<String, String> translated(
            String file, String text, Map<String, String> source, Vocabulary vocabulary, Problems problems) {
        var words = new LinkedHashMap<>(source);
        YamlNode.read(file, text, problems).ifPresent(root -> {
            words.putAll(read(root, vocabulary, problems));
            var missing = new ArrayList<String>();
            new TreeMap<>(source).forEach((key, of) -> {
                var word = root.get(key);
                if (word.isPresent()) {
                    TranslatedPlaceholders.check(key, isOfHelp(key), of, words.get(key))
                            .ifPresent(otherPlaceholders -> {
                                words.put(key, of);
                                problems.add(word.get(), otherPlaceholders);
                            });
                } else if (isOfHelp(key)) {
                    problems.add(
                            root, Diagnostic.HELP_NOT_TRANSLATED.of(key).with("language", Languages.ofWords(file)));
                } else {
                    missing.add(key);
                }
            });
            if (!missing.isEmpty()) {
                problems.add(root, Translator.notTranslated(missing, Languages.ofWords(file)));
            }
        });
        return words;
    }

    /** Whether words belong to help now, or are said with it when nothing else works. */
    private static boolean isOfHelp(String key) {
        return key.startsWith("help.") || Words.isFallback(key);
    }

    /** Reports every text that the bot itself needs and no file has. */
    public static void refuseMissing(Vocabulary vocabulary, Problems problems) {
        vocabulary.needed().keySet().stream()
                .filter(key -> !vocabulary.words().containsKey(key))
                .sorted()
                .forEach(key -> problems.add(SourcePosition.startOf("words"), Diagnostic.WORDS_MISSING.of(key), ""));
    }

    private static void checkWord(String key, YamlNode word, Vocabulary vocabulary, Problems problems) {
        int most = vocabulary.needed().getOrDefault(key, HouseLimits.TEXT);
        int length = word.text().length();
        if (!word.isQuoted()) {
            problems.add(word, Diagnostic.TEXT_NOT_QUOTED);
        } else if (word.text().isBlank()) {
            problems.add(word, Diagnostic.TEXT_EMPTY);
        } else if (length > most) {
            problems.add(word, Diagnostic.TEXT_TOO_LONG.exceeded(length, most));
        } else if (fillsPlaceholders(key) && !Words.placeholders(word.text()).isEmpty()) {
            problems.add(word, Diagnostic.PLACE_IN_LABEL);
        } else if (key.startsWith(FORMAT) && !isFormat(key, word.text())) {
            problems.add(word, Diagnostic.WORDS_BAD_FORMAT.of(key.substring(FORMAT.length())));
        }
    }

    /** Whether the text of a key fills placeholders, so that placeholders in it would stay unfilled. */
    private static boolean fillsPlaceholders(String key) {
        return Words.isOfSite(key) || PersonFact.isNamedBy(key);
    }

    private static void checkClaim(String key, YamlNode at, Vocabulary vocabulary, Problems problems) {
        var outcome = key.substring(Vocabulary.CLAIM.length());
        if (!vocabulary.hasOutcome(outcome)) {
            problems.add(at, Diagnostic.UNKNOWN_CLAIM.of(outcome));
        }
    }

    /** Whether a pattern can format an instant, or for {@code format.day} a day. */
    public static boolean isFormat(String key, String pattern) {
        try {
            var some = ZonedDateTime.of(2026, 1, 31, 12, 0, 0, 0, ZoneOffset.UTC);
            var formatted = DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                    .format(key.equals(Words.DAY_FORMAT) ? some.toLocalDate() : some);
            return !formatted.isBlank();
        } catch (IllegalArgumentException | DateTimeException _) {
            return false;
        }
    }
}

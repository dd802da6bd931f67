package org.beenthere.script;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads a file of words: a map from key to quoted text. */
public final class WordsFile {

    private WordsFile() {}

    /** The words of a file; what is wrong with it goes to the problems. */
    public static Map<String, String> read(String file, String text, Problems problems) {
        var words = new LinkedHashMap<String, String>();
        YamlNode.read(file, text, problems).ifPresent(root -> {
            if (!root.isMap()) {
                problems.add(root, Diagnostic.WORDS_NOT_A_MAP);
            }
            root.entries().forEach((key, word) -> {
                if (!word.isQuoted()) {
                    problems.add(word, Diagnostic.TEXT_NOT_QUOTED);
                } else if (key.startsWith("format.") && !isFormat(key, word.text())) {
                    problems.add(word, Diagnostic.WORDS_BAD_FORMAT.of(key.substring("format.".length())));
                }
                words.put(key, word.text());
            });
        });
        return words;
    }

    /** Whether a moment, or for {@code format.day} a day, can be written so. */
    private static boolean isFormat(String key, String pattern) {
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

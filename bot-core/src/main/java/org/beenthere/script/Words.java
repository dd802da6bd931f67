package org.beenthere.script;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Texts outside scripts, by key, and the format of days and times.
 *
 * @param byKey the texts; keys of the site's own begin with {@code site.}
 * @param locale the language of the names of days and months
 * @param zone the time zone in which instants are shown
 */
public record Words(Map<String, String> byKey, Locale locale, ZoneId zone) {

    /** The key of what stands in the place of a text that was taken back. */
    public static final String TAKEN_BACK = "platform.taken_back";

    /** The key of the format of days, a pattern of {@link DateTimeFormatter}. */
    public static final String DAY_FORMAT = "format.day";

    /** The key of the format of instants, a pattern of {@link DateTimeFormatter}. */
    public static final String INSTANT_FORMAT = "format.instant";

    public Words {
        byKey = Map.copyOf(byKey);
    }

    /**
     * The text of a key.
     *
     * @throws IllegalArgumentException if there is none; compiled scripts never use such a key
     */
    public String get(String key) {
        var words = byKey.get(key);
        if (words == null) {
            throw new IllegalArgumentException("there are no words for " + key);
        }
        return words;
    }

    /** The language of the texts, an ISO 639 code. */
    public String language() {
        return locale.getLanguage();
    }

    /** Whether a key names one of the site's own texts, which fill placeholders. */
    public static boolean isOfSite(String key) {
        return key.startsWith("site.");
    }

    /** Whether a key names a text that is said from memory, next to help now, when nothing else works. */
    public static boolean isFallback(String key) {
        return key.startsWith("static.");
    }

    /** The names of the placeholders of a text, in order. */
    public static List<String> placeholders(String text) {
        var placeholders = new ArrayList<String>();
        replace(text, name -> {
            placeholders.add(name);
            return "";
        });
        return placeholders;
    }

    /** A text without its placeholders. */
    public static String withoutPlaceholders(String text) {
        return replace(text, _ -> "");
    }

    /** Fills the placeholders of a text. One without a value is filled with the text of that key, or left empty. */
    public String fill(String text, UnaryOperator<String> values) {
        return replace(text, name -> {
            var value = values.apply(name);
            return value == null ? byKey.getOrDefault(name, "") : value;
        });
    }

    /** Replaces each placeholder: a name between braces, with no brace inside. */
    private static String replace(String text, UnaryOperator<String> values) {
        if (text.indexOf('}') < 0) {
            return text;
        }
        var filled = new StringBuilder();
        int copied = 0;
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                open = i;
            } else if (text.charAt(i) == '}' && open >= 0) {
                filled.append(text, copied, open).append(values.apply(text.substring(open + 1, i)));
                copied = i + 1;
                open = -1;
            }
        }
        return filled.append(text, copied, text.length()).toString();
    }

    /** An instant in the site's format and time zone. */
    public String format(Instant instant) {
        return DateTimeFormatter.ofPattern(byKey.getOrDefault(INSTANT_FORMAT, "d MMMM, HH:mm"), locale)
                .format(instant.atZone(zone));
    }

    /** A day in the site's format. */
    public String format(LocalDate day) {
        return DateTimeFormatter.ofPattern(byKey.getOrDefault(DAY_FORMAT, "d MMMM"), locale)
                .format(day);
    }
}

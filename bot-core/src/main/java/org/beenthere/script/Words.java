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
 * What is said outside scripts, by key, and how days and times are written.
 *
 * @param byKey the words; those of the site begin with {@code site.}
 * @param locale whose names of days and months are used
 * @param zone whose clock is shown
 */
public record Words(Map<String, String> byKey, Locale locale, ZoneId zone) {

    public Words {
        byKey = Map.copyOf(byKey);
    }

    /**
     * The words of a key.
     *
     * @throws IllegalArgumentException where there are none: a set of scripts that was compiled names no such key
     */
    public String get(String key) {
        var words = byKey.get(key);
        if (words == null) {
            throw new IllegalArgumentException("there are no words for " + key);
        }
        return words;
    }

    /** The language that they are in: an ISO 639 code. */
    public String language() {
        return locale.getLanguage();
    }

    /** The names of the places of a text, in their order. */
    public static List<String> places(String text) {
        var places = new ArrayList<String>();
        replace(text, place -> {
            places.add(place);
            return "";
        });
        return places;
    }

    /** A text without its places. */
    public static String withoutPlaces(String text) {
        return replace(text, _ -> "");
    }

    /** Puts values in the places of a text; a place for which there is no value stays empty. */
    public String fill(String text, UnaryOperator<String> values) {
        return replace(text, place -> {
            var value = values.apply(place);
            return value == null ? byKey.getOrDefault(place, "") : value;
        });
    }

    /** Puts something in each place of a text: for what stands between braces, with no brace in between. */
    private static String replace(String text, UnaryOperator<String> values) {
        if (text.indexOf('}') < 0) {
            return text;
        }
        var filled = new StringBuilder();
        int done = 0;
        int begin = -1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                begin = i;
            } else if (text.charAt(i) == '}' && begin >= 0) {
                filled.append(text, done, begin).append(values.apply(text.substring(begin + 1, i)));
                done = i + 1;
                begin = -1;
            }
        }
        return filled.append(text, done, text.length()).toString();
    }

    /** An instant as people write it. */
    public String when(Instant instant) {
        return DateTimeFormatter.ofPattern(byKey.getOrDefault("format.instant", "d MMMM, HH:mm"), locale)
                .format(instant.atZone(zone));
    }

    /** A day as people write it. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(byKey.getOrDefault("format.day", "d MMMM"), locale)
                .format(day);
    }
}

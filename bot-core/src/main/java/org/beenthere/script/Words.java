package org.beenthere.script;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said outside scripts, by key, and how days and times are written.
 *
 * @param byKey the words; those of the site begin with {@code site.}
 * @param locale whose names of days and months are used
 * @param zone whose clock is shown
 */
public record Words(Map<String, String> byKey, Locale locale, ZoneId zone) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    public Words {
        byKey = Map.copyOf(byKey);
    }

    /**
     * The words of a key.
     *
     * @throws IllegalArgumentException where there are none; {@link ScriptFolder} has checked that scripts name none such
     */
    public String get(String key) {
        var words = byKey.get(key);
        if (words == null) {
            throw new IllegalArgumentException("there are no words for " + key);
        }
        return words;
    }

    /** The language that they are in: an ISO 639 code. */
    String language() {
        return locale.getLanguage();
    }

    /** The names of the places of a text, in their order. */
    static List<String> places(String text) {
        return PLACEHOLDER.matcher(text).results().map(place -> place.group(1)).toList();
    }

    /** A text without its places. */
    static String withoutPlaces(String text) {
        return PLACEHOLDER.matcher(text).replaceAll("");
    }

    /** Puts values in the places of a text; a place for which there is no value stays empty. */
    public String fill(String text, UnaryOperator<String> values) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        return PLACEHOLDER.matcher(text).replaceAll(place -> {
            var value = values.apply(place.group(1));
            return Matcher.quoteReplacement(value == null ? byKey.getOrDefault(place.group(1), "") : value);
        });
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

package org.beenthere.script.diagnostic;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A diagnostic with the values of one occurrence.
 *
 * @param values the values of the placeholders in its message
 */
public record Finding(Diagnostic diagnostic, Map<String, String> values) {

    /** A part in square brackets is included only if its placeholder has a value. */
    private static final Pattern OPTIONAL_PART = Pattern.compile("\\[([^\\[\\]{}]*\\{([a-z]+)}[^\\[\\]]*)]");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    public Finding {
        values = Map.copyOf(values);
    }

    /** A copy with one more value. */
    public Finding with(String placeholder, Object value) {
        var more = new HashMap<>(values);
        more.put(placeholder, String.valueOf(value));
        return new Finding(diagnostic, more);
    }

    /** A copy with one more value, if there is one. */
    public Finding withIfPresent(String placeholder, Optional<String> value) {
        return value.map(present -> with(placeholder, present)).orElse(this);
    }

    /** What is wrong, in one line. */
    public String message() {
        var text = OPTIONAL_PART
                .matcher(diagnostic.message())
                .replaceAll(
                        match -> values.containsKey(match.group(2)) ? Matcher.quoteReplacement(match.group(1)) : "");
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(placeholder ->
                        Matcher.quoteReplacement(values.getOrDefault(placeholder.group(1), placeholder.group())));
    }
}

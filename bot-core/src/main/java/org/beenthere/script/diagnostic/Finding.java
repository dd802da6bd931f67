package org.beenthere.script.diagnostic;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A diagnostic with what it was found in.
 *
 * @param values what stands in the places of its message
 */
public record Finding(Diagnostic diagnostic, Map<String, String> values) {

    /** A part in square brackets is there only where there is a value for its place. */
    private static final Pattern IF_KNOWN = Pattern.compile("\\[([^\\[\\]{}]*\\{([a-z]+)}[^\\[\\]]*)]");

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    public Finding {
        values = Map.copyOf(values);
    }

    /** The same with a value for one more place. */
    public Finding with(String place, Object value) {
        var more = new HashMap<>(values);
        more.put(place, String.valueOf(value));
        return new Finding(diagnostic, more);
    }

    /** The same with a value for one more place, where there is one. */
    public Finding withIfAny(String place, Optional<String> value) {
        return value.map(known -> with(place, known)).orElse(this);
    }

    /** What is wrong, in one line. */
    public String message() {
        var parts = IF_KNOWN.matcher(diagnostic.message())
                .replaceAll(part -> values.containsKey(part.group(2)) ? Matcher.quoteReplacement(part.group(1)) : "");
        return PLACE.matcher(parts)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }
}

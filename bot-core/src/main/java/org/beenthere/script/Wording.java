package org.beenthere.script;

import java.util.Locale;
import java.util.regex.Pattern;

/** How words are compared that people type: without case, punctuation, or more space than needed. */
public final class Wording {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\p{C}\\s]+");

    private Wording() {}

    /** Words as they are compared. */
    public static String plain(String typed) {
        return BETWEEN_WORDS
                .matcher(typed.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}

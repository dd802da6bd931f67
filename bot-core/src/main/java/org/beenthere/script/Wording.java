package org.beenthere.script;

import java.util.Locale;

/** How words are compared that people type: without case, punctuation, or more space than needed. */
public final class Wording {

    private Wording() {}

    /** Words as they are compared. */
    public static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{P}\\p{S}\\p{Z}\\p{C}\\s]+", " ")
                .strip();
    }
}

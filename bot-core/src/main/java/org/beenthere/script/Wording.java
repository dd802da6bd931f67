package org.beenthere.script;

import java.util.Locale;
import java.util.stream.IntStream;

/** How words are compared that people type: without case, punctuation, or more space than needed. */
public final class Wording {

    /** The kinds of characters that words are made of; all others stand between words. */
    private static final int IN_WORDS = bits(
            Character.UPPERCASE_LETTER,
            Character.LOWERCASE_LETTER,
            Character.TITLECASE_LETTER,
            Character.MODIFIER_LETTER,
            Character.OTHER_LETTER,
            Character.NON_SPACING_MARK,
            Character.ENCLOSING_MARK,
            Character.COMBINING_SPACING_MARK,
            Character.DECIMAL_DIGIT_NUMBER,
            Character.LETTER_NUMBER,
            Character.OTHER_NUMBER);

    private Wording() {}

    /** Words as they are compared. */
    public static String plain(String typed) {
        var plain = new StringBuilder(typed.length());
        boolean between = false;
        var lower = typed.toLowerCase(Locale.ROOT);
        for (int i = 0, sign; i < lower.length(); i += Character.charCount(sign)) {
            sign = lower.codePointAt(i);
            if ((IN_WORDS >> Character.getType(sign) & 1) == 0) {
                between = !plain.isEmpty();
            } else {
                plain.append(between ? " " : "").appendCodePoint(sign);
                between = false;
            }
        }
        return plain.toString();
    }

    private static int bits(int... kinds) {
        return IntStream.of(kinds).map(kind -> 1 << kind).sum();
    }
}

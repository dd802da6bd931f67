package org.beenthere.script;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How words are compared that people type: without case, accents, punctuation, or more space than needed, and however
 * their signs are written. What has no letter and no digit, such as a thumb, is compared by its signs.
 */
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

    /** Stands between signs that cannot be seen. */
    private static final int BETWEEN =
            bits(Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL);

    private Wording() {}

    /** Words as they are compared. */
    public static String plain(String typed) {
        boolean simple = typed.chars().allMatch(sign -> sign < 0x80);
        var folded = simple ? typed.toLowerCase(Locale.ROOT) : folded(typed);
        var words = parts(folded, IN_WORDS);
        var plain = words.isEmpty() ? parts(folded, ~BETWEEN) : words;
        return simple ? plain : Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** Upper case knows what lower case does not: that ß is ss. */
    private static String folded(String typed) {
        var folded = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(sign -> !isSilent(sign))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** Accents, what chooses among looks of a sign, and what cannot be seen at all. */
    private static boolean isSilent(int sign) {
        return sign >= 0x300 && sign < 0x370
                || sign >= 0x20D0 && sign < 0x2100
                || sign >= 0xFE00 && sign < 0xFE10
                || Character.getType(sign) == Character.FORMAT;
    }

    /** The characters of some kinds, with one space between those that others stand between. */
    private static String parts(String text, int kinds) {
        var parts = new StringBuilder(text.length());
        boolean between = false;
        for (int i = 0, sign; i < text.length(); i += Character.charCount(sign)) {
            sign = text.codePointAt(i);
            if ((kinds >> Character.getType(sign) & 1) == 0) {
                between = !parts.isEmpty();
            } else {
                parts.append(between ? " " : "").appendCodePoint(sign);
                between = false;
            }
        }
        return parts.toString();
    }

    private static int bits(int... kinds) {
        return IntStream.of(kinds).map(kind -> 1 << kind).sum();
    }
}

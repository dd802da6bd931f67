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

    /**
     * The most marks that are read on one letter: the bound of the Stream-Safe Text Format (Unicode Standard Annex 15,
     * section 13). Without it the time to put the marks of one letter in order grows with the square of their number.
     */
    private static final int MARKS = 30;

    private static final int PIECE = 256;

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
        upper(Normalizer.normalize(streamSafe(typed), Normalizer.Form.NFKD))
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(sign -> !isSilent(sign))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** Piece by piece: {@link String#toUpperCase} copies the whole text for each letter that becomes two. */
    private static String upper(String text) {
        var upper = new StringBuilder(text.length());
        for (int from = 0, to; from < text.length(); from = to) {
            to = Math.min(text.length(), from + PIECE);
            if (Character.isHighSurrogate(text.charAt(to - 1)) && to < text.length()) {
                to++;
            }
            upper.append(text.substring(from, to).toUpperCase(Locale.ROOT));
        }
        return upper.toString();
    }

    private static String streamSafe(String typed) {
        var safe = new StringBuilder(typed.length());
        int marks = 0;
        for (int i = 0, sign; i < typed.length(); i += Character.charCount(sign)) {
            sign = typed.codePointAt(i);
            if (isMark(sign)) {
                marks++;
            } else if (!isSilent(sign)) {
                // What cannot be seen is left out later, and then the marks on both sides of it are on one letter.
                marks = 0;
            }
            if (marks <= MARKS) {
                safe.appendCodePoint(sign);
            }
        }
        return safe.toString();
    }

    private static boolean isMark(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
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

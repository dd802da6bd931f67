package org.beenthere.script;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Normalises typed text for comparison: it ignores case, accents, punctuation, extra space and the different encodings
 * of the same character. Text without letters and digits, such as an emoji, is compared by its symbols.
 */
public final class TextNormalizer {

    /** The character categories that words consist of; all others separate words. */
    private static final int IN_WORDS = bitSet(
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

    /** The invisible categories that separate symbols. */
    private static final int INVISIBLE = bitSet(
            Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL);

    /**
     * The most marks that are read on one letter: the bound of the Stream-Safe Text Format (Unicode Standard Annex 15,
     * section 13). Without it the time to sort the marks of one letter grows with the square of their number.
     */
    private static final int MARKS = 30;

    /** Characters that are put into upper case at once. */
    private static final int PIECE = 256;

    private TextNormalizer() {}

    /** The text as it is compared. */
    public static String normalize(String typed) {
        boolean ascii = typed.chars().allMatch(character -> character < 0x80);
        var folded = ascii ? typed.toLowerCase(Locale.ROOT) : folded(typed);
        var words = separated(folded, IN_WORDS);
        var kept = words.isEmpty() ? separated(folded, ~INVISIBLE) : words;
        return ascii ? kept : Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** Goes through upper case because only that maps ß to ss. */
    private static String folded(String typed) {
        var folded = new StringBuilder(typed.length());
        upper(Normalizer.normalize(streamSafe(typed), Normalizer.Form.NFKD))
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(character -> !isIgnored(character))
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
        for (int i = 0, character; i < typed.length(); i += Character.charCount(character)) {
            character = typed.codePointAt(i);
            if (isMark(character)) {
                marks++;
            } else if (!isIgnored(character)) {
                // What is ignored is left out later, and then the marks on both sides of it are on one letter.
                marks = 0;
            }
            if (marks <= MARKS) {
                safe.appendCodePoint(character);
            }
        }
        return safe.toString();
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** Accents, variation selectors, and invisible characters. */
    private static boolean isIgnored(int character) {
        return character >= 0x300 && character < 0x370
                || character >= 0x20D0 && character < 0x2100
                || character >= 0xFE00 && character < 0xFE10
                || Character.getType(character) == Character.FORMAT;
    }

    /** The characters of the given categories, with one space wherever others separate them. */
    private static String separated(String text, int categories) {
        var separated = new StringBuilder(text.length());
        boolean between = false;
        for (int i = 0, character; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if ((categories >> Character.getType(character) & 1) == 0) {
                between = !separated.isEmpty();
            } else {
                separated.append(between ? " " : "").appendCodePoint(character);
                between = false;
            }
        }
        return separated.toString();
    }

    private static int bitSet(int... categories) {
        return IntStream.of(categories).map(category -> 1 << category).sum();
    }
}

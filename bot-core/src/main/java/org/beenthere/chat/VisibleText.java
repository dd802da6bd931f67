package org.beenthere.chat;

/**
 * What one person wrote, as it may be shown to another: without characters that cannot be seen, that turn the text
 * beside them round, or that make a name into a link, a mention or a second line.
 */
public final class VisibleText {

    /** Marks on one letter. Living languages need no more; many more cover the lines above and below. */
    private static final int MARKS = 4;

    /** What names are made of beside letters, digits and symbols. */
    private static final String IN_NAMES = " .,'’‘`´-‐–()·&+";

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int FIRST_TAG = 0xE0000;
    private static final int LAST_TAG = 0xE007F;

    private VisibleText() {}

    /** A text of one or more lines. Its words, its lines and its links stay; line ends become {@code \n}. */
    public static String of(String text) {
        var visible = new StringBuilder(text.length());
        int marks = 0;
        int before = 0;
        for (int i = 0, sign; i < text.length(); i += Character.charCount(sign)) {
            sign = text.codePointAt(i);
            marks = isMark(sign) ? marks + 1 : 0;
            if (isLineEnd(sign)) {
                // A carriage return and a line feed are one end of a line.
                if (sign != '\n' || before != '\r') {
                    visible.append('\n');
                }
            } else if (sign == '\t') {
                visible.append(' ');
            } else if (marks <= MARKS && isSeen(sign)) {
                visible.appendCodePoint(sign);
            }
            before = sign;
        }
        return visible.toString();
    }

    /** A name: one line, in which nothing means anything to a chat platform. Empty where nothing is left. */
    public static String name(String name) {
        var line = new StringBuilder(name.length());
        of(name).codePoints().map(sign -> isInName(sign) ? sign : ' ').forEach(line::appendCodePoint);
        return line.toString().strip().replaceAll(" {2,}", " ");
    }

    private static boolean isLineEnd(int sign) {
        return sign == '\n' || sign == '\r' || sign == 0x85 || sign == 0x2028 || sign == 0x2029;
    }

    /** Joiners stay: Persian words and many emoji are made with them. */
    private static boolean isSeen(int sign) {
        if (sign == ZERO_WIDTH_JOINER || sign == ZERO_WIDTH_NON_JOINER) {
            return true;
        }
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> !(sign >= FIRST_TAG && sign <= LAST_TAG);
        };
    }

    private static boolean isMark(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isInName(int sign) {
        return Character.isLetterOrDigit(sign)
                || isMark(sign)
                || sign == ZERO_WIDTH_JOINER
                || sign == ZERO_WIDTH_NON_JOINER
                || IN_NAMES.indexOf(sign) >= 0
                || Character.getType(sign) == Character.OTHER_SYMBOL
                || Character.isEmojiModifier(sign);
    }
}

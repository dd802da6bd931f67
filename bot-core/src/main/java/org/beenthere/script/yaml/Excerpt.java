package org.beenthere.script.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The line of a position in a file, with a caret below the position, aligned even after characters of unusual width.
 */
final class Excerpt {

    /** Replaces a character that cannot be printed. */
    private static final int UNPRINTABLE = '\uFFFD';

    private Excerpt() {}

    /** The excerpt at a mark; empty without a mark. */
    static String of(Optional<Mark> mark) {
        return mark.map(Mark::createSnippet).map(Excerpt::aligned).orElse("");
    }

    /** The mark of the first unprintable character of a text, if there is one. */
    static Optional<Mark> ofUnprintable(String text) {
        var codePoints = text.codePoints().toArray();
        int line = 0;
        int begin = 0;
        for (int i = 0; i < codePoints.length; i++) {
            if (!StreamReader.isPrintable(codePoints[i])) {
                codePoints[i] = UNPRINTABLE;
                return Optional.of(new Mark("", i, line, i - begin, codePoints, i));
            }
            if (codePoints[i] == '\n'
                    || codePoints[i] == '\r' && (i + 1 == codePoints.length || codePoints[i + 1] != '\n')) {
                line++;
                begin = i + 1;
            }
        }
        return Optional.empty();
    }

    /**
     * Aligns the caret: the library counts code points, but on a screen some have no width, some two columns, and a tab
     * varies.
     */
    private static String aligned(String snippet) {
        int end = snippet.indexOf('\n');
        int before = snippet.indexOf('^', end + 1) - end - 1;
        var under = new StringBuilder(snippet.substring(0, end + 1));
        snippet.codePoints().limit(before).forEach(codePoint -> under.append(room(codePoint)));
        return under.append('^').toString();
    }

    private static String room(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\t' ? "\t" : "";
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> "";
            default -> isWide(codePoint) ? "  " : " ";
        };
    }

    private static boolean isWide(int codePoint) {
        return Character.isEmojiPresentation(codePoint)
                || switch (Character.UnicodeScript.of(codePoint)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                    default -> codePoint > 0xFF00 && codePoint <= 0xFF60;
                };
    }
}

package org.beenthere.script.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The line of a place in a file, and below it a caret that stands under the place however wide the signs before it are. */
final class Excerpt {

    /** Stands for what cannot be printed. */
    private static final int UNPRINTABLE = '\uFFFD';

    private Excerpt() {}

    /** The excerpt of a mark; empty without one. */
    static String of(Optional<Mark> mark) {
        return mark.map(Mark::createSnippet).map(Excerpt::aligned).orElse("");
    }

    /** The mark of the first character of a text that cannot be read. */
    static Optional<Mark> ofUnprintable(String text) {
        var signs = text.codePoints().toArray();
        int line = 0;
        int begin = 0;
        for (int i = 0; i < signs.length; i++) {
            if (!StreamReader.isPrintable(signs[i])) {
                signs[i] = UNPRINTABLE;
                return Optional.of(new Mark("", i, line, i - begin, signs, i));
            }
            if (signs[i] == '\n' || signs[i] == '\r' && (i + 1 == signs.length || signs[i + 1] != '\n')) {
                line++;
                begin = i + 1;
            }
        }
        return Optional.empty();
    }

    /** The snippet counts signs; on a screen some take no room, some take two columns, and a tab as many as it likes. */
    private static String aligned(String snippet) {
        int end = snippet.indexOf('\n');
        int before = snippet.indexOf('^', end + 1) - end - 1;
        var under = new StringBuilder(snippet.substring(0, end + 1));
        snippet.codePoints().limit(before).forEach(sign -> under.append(room(sign)));
        return under.append('^').toString();
    }

    private static String room(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign == '\t' ? "\t" : "";
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> "";
            default -> isWide(sign) ? "  " : " ";
        };
    }

    private static boolean isWide(int sign) {
        return Character.isEmojiPresentation(sign)
                || switch (Character.UnicodeScript.of(sign)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                    default -> sign > 0xFF00 && sign <= 0xFF60;
                };
    }
}

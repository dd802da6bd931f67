package org.beenthere.drawing;

import java.util.Locale;
import java.util.stream.Collectors;

/** Builds the text of an SVG file. */
final class SvgBuffer {

    private final StringBuilder out = new StringBuilder();

    String text() {
        return out.toString();
    }

    void raw(String text) {
        out.append(text);
    }

    /** Adds a line of text of a card whose upper left corner is at {@code (x, y)}. */
    void write(Card.Line text, double x, double y) {
        line(
                "<text class='%s' x='%s' y='%s' font-size='%s' textLength='%s' lengthAdjust='spacingAndGlyphs'>%s</text>",
                text.style(),
                n(x + text.x()),
                n(y + text.y()),
                n(text.font().size()),
                n(text.font().width(text.text())),
                escaped(text.text()));
    }

    void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    /** A number with at most one decimal. */
    static String n(double number) {
        double rounded = Math.round(number * 10) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    /** Escapes text. Characters beyond ASCII become numbers, because the file may be printed on a terminal. */
    static String escaped(String text) {
        return text.codePoints()
                .mapToObj(letter ->
                        letter > '~' || "&<>".indexOf(letter) >= 0 ? "&#" + letter + ";" : Character.toString(letter))
                .collect(Collectors.joining());
    }
}

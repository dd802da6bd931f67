package org.beenthere.drawing;

import java.util.Locale;
import java.util.stream.Collectors;

/** What an SVG file is written on. */
final class Paper {

    private final StringBuilder out = new StringBuilder();

    String text() {
        return out.toString();
    }

    void raw(String text) {
        out.append(text);
    }

    /** Writes a line of text where the letters of its card stand. */
    void write(Card.Line text, double x, double y) {
        line(
                "<text class='%s' x='%s' y='%s' font-size='%s' textLength='%s' lengthAdjust='spacingAndGlyphs'>%s</text>",
                text.style(),
                n(x + text.x()),
                n(y + text.y()),
                n(text.lettering().size()),
                n(text.lettering().width(text.text())),
                escaped(text.text()));
    }

    void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    static String n(double number) {
        double rounded = Math.round(number * 10) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    /** Letters beyond ASCII are written as numbers, since the file may go through a terminal. */
    static String escaped(String text) {
        return text.codePoints()
                .mapToObj(letter ->
                        letter > '~' || "&<>".indexOf(letter) >= 0 ? "&#" + letter + ";" : Character.toString(letter))
                .collect(Collectors.joining());
    }
}

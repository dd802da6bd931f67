package org.beenthere.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide text is, independent of the fonts of the machine, so that a picture is the same wherever it is made. The picture
 * states the width of each line, and the viewer fits its own font to it.
 *
 * @param size in pixels
 * @param fixed whether all characters have the same width
 */
record FontMetrics(double size, boolean bold, boolean fixed) {

    /** The widths of the printable ASCII characters in Helvetica, from the space on, in thousandths of the size. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    /** How much wider bold text is. */
    private static final double BOLD = 1.07;

    /** The width of a character of a fixed font, and of any beyond ASCII. */
    private static final int OTHER = 600;

    /** The width of a line, in pixels. */
    double width(String line) {
        double sum = 0;
        for (int i = 0; i < line.length(); i++) {
            int letter = line.charAt(i) - ' ';
            sum += fixed || letter < 0 || letter >= WIDTHS.length ? OTHER : WIDTHS[letter];
        }
        return sum / 1000 * size * (bold ? BOLD : 1);
    }

    /** Breaks a text into at most {@code most} lines of at most that width. If it is cut, the last ends in an ellipsis. */
    List<String> lines(String text, double width, int most) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.strip().split("\\s*\\n\\s*")) {
            breakUp(paragraph, width, lines);
        }
        lines.removeIf(String::isBlank);
        if (lines.size() <= most) {
            return lines;
        }
        var last = lines.get(most - 1);
        while (width(last + "…") > width) {
            last = last.substring(0, last.length() - 1);
        }
        var shown = new ArrayList<>(lines.subList(0, most - 1));
        shown.add(last.replaceAll("[\\s,.;:]+$", "") + "…");
        return shown;
    }

    private void breakUp(String paragraph, double width, List<String> lines) {
        var line = new StringBuilder();
        for (var word : paragraph.split("\\s+")) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }
}

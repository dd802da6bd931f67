package org.beenthere.drawing;

import java.util.ArrayList;
import java.util.List;
import org.beenthere.outline.OutlineStep;

/**
 * The picture of a step: its text, and below it a row for each exit. Measures are in pixels from the card's upper left
 * corner.
 *
 * @param id the step's name; for a {@link Look#SCRIPT}, the script's
 * @param rows the exits
 * @param next the step that follows without an exit of its own, or empty
 */
record Card(String id, Look look, double width, double height, List<Line> lines, List<Row> rows, String next) {

    static final FontMetrics NAME = new FontMetrics(10, false, true);
    static final FontMetrics TITLE = new FontMetrics(13.5, true, false);
    static final FontMetrics TEXT = new FontMetrics(12, false, false);
    static final FontMetrics LABEL = new FontMetrics(12, true, false);
    static final FontMetrics CODE = new FontMetrics(11, false, true);

    static final double PAD = 16;
    private static final double WIDE = 264;
    private static final double NARROW = 226;
    private static final double MOST_NAME = 22;

    /** The shapes. */
    enum Look {
        START,
        QUESTION,
        COMMAND,
        FORK,
        SAY,
        END,
        ANY,
        SCRIPT
    }

    /** A line of text; {@code y} is its baseline. */
    record Line(String text, String style, FontMetrics font, double x, double y) {}

    /** An exit, with its lines of text. */
    record Row(Exit exit, List<Line> lines, double y, double height) {
        double middle() {
            return y + height / 2;
        }
    }

    static Card start(String step) {
        return new Card("", Look.START, 26, 26, List.of(), List.of(), step);
    }

    /** Another script that this one leads to. */
    static Card script(String name) {
        var font = CODE;
        var width = font.width(name) + 2 * PAD + 18;
        return new Card(
                name, Look.SCRIPT, width, 36, List.of(new Line(name, "code", font, PAD + 18, 22)), List.of(), "");
    }

    /** The exits of all questions. */
    static Card any(List<Exit> exits) {
        return lay("", Look.ANY, "At any question", "", exits, "");
    }

    static Card of(OutlineStep step, List<Exit> exits, String next) {
        return switch (step.kind()) {
            case QUESTION -> lay(step.id(), Look.QUESTION, step.title(), step.text(), exits, next);
            case COMMAND -> lay(step.id(), Look.COMMAND, step.word(), "", exits, next);
            case FORK -> lay(step.id(), Look.FORK, "", "", exits, next);
            case SAY -> lay(step.id(), Look.SAY, "", step.text(), exits, next);
            case END -> lay(step.id(), Look.END, "", step.text(), exits, next);
        };
    }

    private static Card lay(String id, Look look, String title, String text, List<Exit> exits, String next) {
        double width = look == Look.SAY || look == Look.END ? NARROW : WIDE;
        double inner = width - 2 * PAD;
        var lines = new ArrayList<Line>();
        double y = look == Look.ANY ? 8 : MOST_NAME;
        if (!id.isEmpty()) {
            lines.add(new Line(id, "name", NAME, PAD, y));
        }
        y = add(
                lines,
                look == Look.COMMAND ? CODE : TITLE,
                look == Look.COMMAND ? "code" : "title",
                title,
                inner,
                2,
                y + 2);
        y = add(lines, TEXT, "text", text, inner, 3, y + 1);
        y += 12;
        var rows = new ArrayList<Row>();
        for (var exit : exits) {
            var row = row(exit, inner - 12, y);
            rows.add(row);
            y += row.height() + 5;
        }
        return new Card(id, look, width, Math.ceil(y + (rows.isEmpty() ? 2 : 9)), lines, rows, next);
    }

    private static Row row(Exit exit, double width, double top) {
        boolean code = exit.look() == Exit.Look.NOTICE
                || exit.look() == Exit.Look.OUTCOME
                || exit.look() == Exit.Look.CONDITION;
        var lines = new ArrayList<Line>();
        double y = add(lines, code ? CODE : LABEL, code ? "code" : "label", exit.label(), width, 3, top + 2);
        y = add(lines, NAME, "name", exit.small(), width, 2, y - 1);
        return new Row(exit, indented(lines), top, y + 7 - top);
    }

    private static List<Line> indented(List<Line> lines) {
        return lines.stream()
                .map(line -> new Line(line.text(), line.style(), line.font(), line.x() + 12, line.y()))
                .toList();
    }

    private static double add(
            List<Line> lines, FontMetrics font, String style, String text, double width, int most, double from) {
        double y = from;
        for (var line : font.lines(text, width, most)) {
            y += Math.round(font.size() * 1.3);
            lines.add(new Line(line, style, font, PAD, y));
        }
        return y;
    }
}

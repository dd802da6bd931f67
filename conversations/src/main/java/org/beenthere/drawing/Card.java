package org.beenthere.drawing;

import java.util.ArrayList;
import java.util.List;
import org.beenthere.outline.Stop;

/**
 * What stands for a step: its lines of text, and below them a line for each way on. Measures are in pixels, from the
 * upper left corner of the card.
 *
 * @param id the step's name
 * @param look its shape
 * @param lines the text
 * @param rows where ways begin
 * @param next the step that follows without a line of its own, or empty
 */
record Card(String id, Look look, double width, double height, List<Line> lines, List<Row> rows, String next) {

    static final Lettering NAME = new Lettering(10, false, true);
    static final Lettering TITLE = new Lettering(13.5, true, false);
    static final Lettering TEXT = new Lettering(12, false, false);
    static final Lettering LABEL = new Lettering(12, true, false);
    static final Lettering CODE = new Lettering(11, false, true);

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

    /** A line of text; {@code y} is where the letters stand. */
    record Line(String text, String style, Lettering lettering, double x, double y) {}

    /** A line where a way begins. */
    record Row(Exit exit, List<Line> lines, double y, double height) {
        double middle() {
            return y + height / 2;
        }
    }

    static Card start(String step) {
        return new Card("", Look.START, 26, 26, List.of(), List.of(), step);
    }

    /** Another script, where one leads there. */
    static Card script(String name) {
        var lettering = CODE;
        var width = lettering.width(name) + 2 * PAD + 18;
        return new Card(
                name, Look.SCRIPT, width, 36, List.of(new Line(name, "code", lettering, PAD + 18, 22)), List.of(), "");
    }

    /** What can happen at every question. */
    static Card any(List<Exit> exits) {
        return lay("", Look.ANY, "At any question", "", exits, "");
    }

    static Card of(Stop stop, List<Exit> exits, String next) {
        return switch (stop.kind()) {
            case QUESTION -> lay(stop.id(), Look.QUESTION, stop.title(), stop.text(), exits, next);
            case COMMAND -> lay(stop.id(), Look.COMMAND, stop.word(), "", exits, next);
            case FORK -> lay(stop.id(), Look.FORK, "", "", exits, next);
            case SAY -> lay(stop.id(), Look.SAY, "", stop.text(), exits, next);
            case END -> lay(stop.id(), Look.END, "", stop.text(), exits, next);
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
                .map(line -> new Line(line.text(), line.style(), line.lettering(), line.x() + 12, line.y()))
                .toList();
    }

    private static double add(
            List<Line> lines, Lettering lettering, String style, String text, double width, int most, double from) {
        double y = from;
        for (var line : lettering.lines(text, width, most)) {
            y += Math.round(lettering.size() * 1.3);
            lines.add(new Line(line, style, lettering, PAD, y));
        }
        return y;
    }
}

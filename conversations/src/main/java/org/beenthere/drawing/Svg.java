package org.beenthere.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a picture down. */
final class Svg {

    private static final double ROUND = 9;
    private static final double HEAD = 64;
    private static final double MARGIN = 28;

    private final StringBuilder out = new StringBuilder();
    private final String name;
    private final Placed placed;
    private final boolean help;

    Svg(String name, Placed placed, boolean help) {
        this.name = name;
        this.placed = placed;
        this.help = help;
    }

    String text() {
        boolean hasWays = !placed.wires().stream().allMatch(wire -> wire.style().equals("next"));
        double width = Math.max(placed.width(), hasWays ? 760 : 480);
        double height = HEAD - 16 + placed.height() + (hasWays ? 34 : 8);
        line(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %s %s' width='%1$s' height='%2$s' role='img'>",
                n(width), n(height));
        line("<title>%s</title>", escaped("The script " + name));
        out.append("<style>\n").append(style()).append("</style>\n");
        line("<rect class='paper' width='100%%' height='100%%'/>");
        write(new Card.Line(name, "heading", new Lettering(20, true, false), MARGIN, 44), 0, 0);
        if (help) {
            help(width);
        }
        line("<g transform='translate(0 %s)'>", n(HEAD - 16));
        placed.wires().forEach(this::wire);
        placed.cards().forEach(at -> card(at.card(), at.x(), at.y()));
        line("</g>");
        if (hasWays) {
            legend(height - 22);
        }
        line("</svg>");
        return out.toString();
    }

    private void help(double width) {
        var small = new Lettering(11.5, false, false);
        double first = Card.LABEL.width("Help now");
        double wide = 16 + first + 10 + small.width("first at every question") + 16;
        double left = width - MARGIN - wide;
        line("<g class='help'><rect x='%s' y='22' width='%s' height='30' rx='15'/>", n(left), n(wide));
        write(new Card.Line("Help now", "label", Card.LABEL, 16, 41.5), left, 0);
        write(new Card.Line("first at every question", "plain", small, 26 + first, 41.5), left, 0);
        line("</g>");
    }

    /** What the colours mean. */
    private void legend(double y) {
        double x = MARGIN;
        var small = new Lettering(11.5, false, false);
        for (var look : Exit.Look.values()) {
            if (look != Exit.Look.FORM) {
                line(
                        "<rect class='edge %s' x='%s' y='%s' width='4' height='14' rx='2'/>",
                        look.name().toLowerCase(Locale.ROOT), n(x), n(y - 11));
                write(new Card.Line(look.meaning(), "text", small, x + 10, y), 0, 0);
                x += 10 + small.width(look.meaning()) + 22;
            }
        }
    }

    private void card(Card card, double x, double y) {
        line(
                "<g class='card %s' transform='translate(%s %s)'>",
                card.look().name().toLowerCase(Locale.ROOT), n(x), n(y));
        shape(card);
        card.rows().forEach(row -> row(row, card.width()));
        card.lines().forEach(each -> write(each, 0, 0));
        line("</g>");
    }

    /** A line that leads on reaches the edge of its card. */
    private void row(Card.Row row, double width) {
        var look = row.exit().look().name().toLowerCase(Locale.ROOT);
        double right = row.exit().to().isEmpty() ? 24 : 11;
        line(
                "<rect class='row' x='10' y='%s' width='%s' height='%s' rx='5'/>",
                n(row.y()), n(width - right), n(row.height()));
        line("<rect class='edge %s' x='10' y='%s' width='4' height='%s' rx='2'/>", look, n(row.y()), n(row.height()));
        row.lines().forEach(each -> write(each, 0, 0));
    }

    private void shape(Card card) {
        double w = card.width();
        double h = card.height();
        switch (card.look()) {
            case START ->
                line("<circle class='body' cx='13' cy='13' r='13'/><path class='sign' d='M10 7.5l9 5.5-9 5.5z'/>");
            case COMMAND -> {
                double c = 12;
                line(
                        "<path class='body' d='M%s 0H%sL%s %sV%sL%s %sH%sL0 %sV%sZ'/>",
                        n(c), n(w - c), n(w), n(c), n(h - c), n(w - c), n(h), n(c), n(h - c), n(c));
            }
            case END ->
                line(
                        "<rect class='body' width='%s' height='%s' rx='20'/><rect class='inner' x='4' y='4' width='%s' height='%s' rx='16'/>",
                        n(w), n(h), n(w - 8), n(h - 8));
            case SAY ->
                line(
                        "<path class='body' d='M10 0H%1$sa10 10 0 0 1 10 10V%2$sa10 10 0 0 1 -10 10H34l-14 11v-11H10a10 10 0 0 1 -10 -10V10a10 10 0 0 1 10 -10Z'/>",
                        n(w - 10), n(h - 10));
            case SCRIPT ->
                line(
                        "<rect class='body' width='%s' height='%s' rx='6'/><path class='sign' d='M15 12h9v12h-9zM12 9h9v3M12 9v12h3'/>",
                        n(w), n(h));
            default -> line("<rect class='body' width='%s' height='%s' rx='10'/>", n(w), n(h));
        }
        if (card.look() == Card.Look.QUESTION) {
            line("<path class='band' d='M0 10a10 10 0 0 1 10 -10H%sa10 10 0 0 1 10 10V5H0z'/>", n(w - 10));
        }
    }

    private void wire(Placed.Wire wire) {
        line("<path class='wire %s' d='%s'/>", wire.style(), path(wire.points()));
        var end = wire.points().getLast();
        line("<path class='tip %s' d='M%s %sl-9 -4.5v9z'/>", wire.style(), n(end.x()), n(end.y()));
    }

    /** The points joined by straight lines, with round corners. */
    private static String path(List<Placed.Point> points) {
        var path = new StringBuilder(
                "M" + n(points.getFirst().x()) + " " + n(points.getFirst().y()));
        for (int i = 1; i < points.size() - 1; i++) {
            var corner = points.get(i);
            var in = towards(corner, points.get(i - 1), i == 1 ? 1 : 0.5);
            var away = towards(corner, points.get(i + 1), i == points.size() - 2 ? 1 : 0.5);
            path.append("L").append(n(in.x())).append(" ").append(n(in.y()));
            path.append("Q").append(n(corner.x())).append(" ").append(n(corner.y()));
            path.append(" ").append(n(away.x())).append(" ").append(n(away.y()));
        }
        var last = points.getLast();
        return path.append("L")
                .append(n(last.x() - 4))
                .append(" ")
                .append(n(last.y()))
                .toString();
    }

    private static Placed.Point towards(Placed.Point corner, Placed.Point other, double share) {
        double length = Math.hypot(other.x() - corner.x(), other.y() - corner.y());
        double part = length == 0 ? 0 : Math.min(ROUND, length * share) / length;
        return new Placed.Point(
                corner.x() + (other.x() - corner.x()) * part, corner.y() + (other.y() - corner.y()) * part);
    }

    private void write(Card.Line text, double x, double y) {
        line(
                "<text class='%s' x='%s' y='%s' font-size='%s' textLength='%s' lengthAdjust='spacingAndGlyphs'>%s</text>",
                text.style(),
                n(x + text.x()),
                n(y + text.y()),
                n(text.lettering().size()),
                n(text.lettering().width(text.text())),
                escaped(text.text()));
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String n(double number) {
        double rounded = Math.round(number * 10) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    /** Letters beyond ASCII are written as numbers, since the file may go through a terminal. */
    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(letter ->
                        letter > '~' || "&<>".indexOf(letter) >= 0 ? "&#" + letter + ";" : Character.toString(letter))
                .collect(Collectors.joining());
    }

    private static String style() {
        try (var in = Svg.class.getResourceAsStream("picture.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

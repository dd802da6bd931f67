package org.beenthere.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes a picture down. */
final class Svg {

    private static final double HEAD = 64;
    private static final double MARGIN = 28;

    private final Paper paper = new Paper();
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
        paper.line(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %s %s' width='%1$s' height='%2$s' role='img'>",
                Paper.n(width), Paper.n(height));
        paper.line("<title>%s</title>", Paper.escaped("The script " + name));
        paper.raw("<style>\n" + style() + "</style>\n");
        paper.line("<rect class='paper' width='100%%' height='100%%'/>");
        paper.write(new Card.Line(name, "heading", new Lettering(20, true, false), MARGIN, 44), 0, 0);
        if (help) {
            help(width);
        }
        paper.line("<g transform='translate(0 %s)'>", Paper.n(HEAD - 16));
        placed.wires().forEach(this::wire);
        placed.cards().forEach(at -> card(at.card(), at.x(), at.y()));
        paper.line("</g>");
        if (hasWays) {
            legend(height - 22);
        }
        paper.line("</svg>");
        return paper.text();
    }

    private void help(double width) {
        var small = new Lettering(11.5, false, false);
        double first = Card.LABEL.width("Help now");
        double wide = 16 + first + 10 + small.width("first at every question") + 16;
        double left = width - MARGIN - wide;
        paper.line(
                "<g class='help'><rect x='%s' y='22' width='%s' height='30' rx='15'/>", Paper.n(left), Paper.n(wide));
        paper.write(new Card.Line("Help now", "label", Card.LABEL, 16, 41.5), left, 0);
        paper.write(new Card.Line("first at every question", "plain", small, 26 + first, 41.5), left, 0);
        paper.line("</g>");
    }

    /** What the colours mean. */
    private void legend(double y) {
        double x = MARGIN;
        var small = new Lettering(11.5, false, false);
        for (var look : Exit.Look.values()) {
            if (look != Exit.Look.FORM) {
                paper.line(
                        "<rect class='edge %s' x='%s' y='%s' width='4' height='14' rx='2'/>",
                        look.name().toLowerCase(Locale.ROOT), Paper.n(x), Paper.n(y - 11));
                paper.write(new Card.Line(look.meaning(), "text", small, x + 10, y), 0, 0);
                x += 10 + small.width(look.meaning()) + 22;
            }
        }
    }

    private void card(Card card, double x, double y) {
        paper.line(
                "<g class='card %s' transform='translate(%s %s)'>",
                card.look().name().toLowerCase(Locale.ROOT), Paper.n(x), Paper.n(y));
        shape(card);
        card.rows().forEach(row -> row(row, card.width()));
        card.lines().forEach(each -> paper.write(each, 0, 0));
        paper.line("</g>");
    }

    /** A line that leads on reaches the edge of its card. */
    private void row(Card.Row row, double width) {
        var look = row.exit().look().name().toLowerCase(Locale.ROOT);
        double right = row.exit().to().isEmpty() ? 24 : 11;
        paper.line(
                "<rect class='row' x='10' y='%s' width='%s' height='%s' rx='5'/>",
                Paper.n(row.y()), Paper.n(width - right), Paper.n(row.height()));
        paper.line(
                "<rect class='edge %s' x='10' y='%s' width='4' height='%s' rx='2'/>",
                look, Paper.n(row.y()), Paper.n(row.height()));
        row.lines().forEach(each -> paper.write(each, 0, 0));
    }

    private void shape(Card card) {
        double w = card.width();
        double h = card.height();
        switch (card.look()) {
            case START ->
                paper.line(
                        "<circle class='body' cx='13' cy='13' r='13'/><path class='sign' d='M10 7.5l9 5.5-9 5.5z'/>");
            case COMMAND -> {
                double c = 12;
                paper.line(
                        "<path class='body' d='M%s 0H%sL%s %sV%sL%s %sH%sL0 %sV%sZ'/>",
                        Paper.n(c),
                        Paper.n(w - c),
                        Paper.n(w),
                        Paper.n(c),
                        Paper.n(h - c),
                        Paper.n(w - c),
                        Paper.n(h),
                        Paper.n(c),
                        Paper.n(h - c),
                        Paper.n(c));
            }
            case END ->
                paper.line(
                        "<rect class='body' width='%s' height='%s' rx='20'/><rect class='inner' x='4' y='4' width='%s' height='%s' rx='16'/>",
                        Paper.n(w), Paper.n(h), Paper.n(w - 8), Paper.n(h - 8));
            case SAY ->
                paper.line(
                        "<path class='body' d='M10 0H%1$sa10 10 0 0 1 10 10V%2$sa10 10 0 0 1 -10 10H34l-14 11v-11H10a10 10 0 0 1 -10 -10V10a10 10 0 0 1 10 -10Z'/>",
                        Paper.n(w - 10), Paper.n(h - 10));
            case SCRIPT ->
                paper.line(
                        "<rect class='body' width='%s' height='%s' rx='6'/><path class='sign' d='M15 12h9v12h-9zM12 9h9v3M12 9v12h3'/>",
                        Paper.n(w), Paper.n(h));
            default -> paper.line("<rect class='body' width='%s' height='%s' rx='10'/>", Paper.n(w), Paper.n(h));
        }
        if (card.look() == Card.Look.QUESTION) {
            paper.line("<path class='band' d='M0 10a10 10 0 0 1 10 -10H%sa10 10 0 0 1 10 10V5H0z'/>", Paper.n(w - 10));
        }
    }

    private void wire(Placed.Wire wire) {
        paper.line("<path class='wire %s' d='%s'/>", wire.style(), Curve.of(wire.points()));
        var end = wire.points().getLast();
        paper.line("<path class='tip %s' d='M%s %sl-9 -4.5v9z'/>", wire.style(), Paper.n(end.x()), Paper.n(end.y()));
    }

    private static String style() {
        try (var in = Svg.class.getResourceAsStream("picture.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

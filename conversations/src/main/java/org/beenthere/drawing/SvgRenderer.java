package org.beenthere.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Renders a laid-out script as SVG. */
final class SvgRenderer {

    private static final double HEAD = 64;
    private static final double MARGIN = 28;

    private final SvgBuffer svg = new SvgBuffer();
    private final String name;
    private final PlacedGraph placed;
    private final boolean help;

    SvgRenderer(String name, PlacedGraph placed, boolean help) {
        this.name = name;
        this.placed = placed;
        this.help = help;
    }

    String text() {
        boolean hasWays = !placed.edges().stream().allMatch(edge -> edge.style().equals("next"));
        double width = Math.max(placed.width(), hasWays ? 760 : 480);
        double height = HEAD - 16 + placed.height() + (hasWays ? 34 : 8);
        svg.line(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %s %s' width='%1$s' height='%2$s' role='img'>",
                SvgBuffer.n(width), SvgBuffer.n(height));
        svg.line("<title>%s</title>", SvgBuffer.escaped("The script " + name));
        svg.raw("<style>\n" + style() + "</style>\n");
        svg.line("<rect class='paper' width='100%%' height='100%%'/>");
        svg.write(new Card.Line(name, "heading", new FontMetrics(20, true, false), MARGIN, 44), 0, 0);
        if (help) {
            help(width);
        }
        svg.line("<g transform='translate(0 %s)'>", SvgBuffer.n(HEAD - 16));
        placed.edges().forEach(this::edge);
        placed.cards().forEach(at -> card(at.card(), at.x(), at.y()));
        svg.line("</g>");
        if (hasWays) {
            legend(height - 22);
        }
        svg.line("</svg>");
        return svg.text();
    }

    private void help(double width) {
        var small = new FontMetrics(11.5, false, false);
        double first = Card.LABEL.width("Help now");
        double wide = 16 + first + 10 + small.width("first at every question") + 16;
        double left = width - MARGIN - wide;
        svg.line(
                "<g class='help'><rect x='%s' y='22' width='%s' height='30' rx='15'/>",
                SvgBuffer.n(left), SvgBuffer.n(wide));
        svg.write(new Card.Line("Help now", "label", Card.LABEL, 16, 41.5), left, 0);
        svg.write(new Card.Line("first at every question", "plain", small, 26 + first, 41.5), left, 0);
        svg.line("</g>");
    }

    /** Explains the colours. */
    private void legend(double y) {
        double x = MARGIN;
        var small = new FontMetrics(11.5, false, false);
        for (var look : Exit.Look.values()) {
            if (look != Exit.Look.FORM) {
                svg.line(
                        "<rect class='edge %s' x='%s' y='%s' width='4' height='14' rx='2'/>",
                        look.name().toLowerCase(Locale.ROOT), SvgBuffer.n(x), SvgBuffer.n(y - 11));
                svg.write(new Card.Line(look.meaning(), "text", small, x + 10, y), 0, 0);
                x += 10 + small.width(look.meaning()) + 22;
            }
        }
    }

    private void card(Card card, double x, double y) {
        svg.line(
                "<g class='card %s' transform='translate(%s %s)'>",
                card.look().name().toLowerCase(Locale.ROOT), SvgBuffer.n(x), SvgBuffer.n(y));
        shape(card);
        card.rows().forEach(row -> row(row, card.width()));
        card.lines().forEach(each -> svg.write(each, 0, 0));
        svg.line("</g>");
    }

    /** The row of an exit; it reaches the edge of the card if an edge begins there. */
    private void row(Card.Row row, double width) {
        var look = row.exit().look().name().toLowerCase(Locale.ROOT);
        double right = row.exit().to().isEmpty() ? 24 : 11;
        svg.line(
                "<rect class='row' x='10' y='%s' width='%s' height='%s' rx='5'/>",
                SvgBuffer.n(row.y()), SvgBuffer.n(width - right), SvgBuffer.n(row.height()));
        svg.line(
                "<rect class='edge %s' x='10' y='%s' width='4' height='%s' rx='2'/>",
                look, SvgBuffer.n(row.y()), SvgBuffer.n(row.height()));
        row.lines().forEach(each -> svg.write(each, 0, 0));
    }

    private void shape(Card card) {
        double w = card.width();
        double h = card.height();
        switch (card.look()) {
            case START ->
                svg.line("<circle class='body' cx='13' cy='13' r='13'/><path class='sign' d='M10 7.5l9 5.5-9 5.5z'/>");
            case COMMAND -> {
                double c = 12;
                svg.line(
                        "<path class='body' d='M%s 0H%sL%s %sV%sL%s %sH%sL0 %sV%sZ'/>",
                        SvgBuffer.n(c),
                        SvgBuffer.n(w - c),
                        SvgBuffer.n(w),
                        SvgBuffer.n(c),
                        SvgBuffer.n(h - c),
                        SvgBuffer.n(w - c),
                        SvgBuffer.n(h),
                        SvgBuffer.n(c),
                        SvgBuffer.n(h - c),
                        SvgBuffer.n(c));
            }
            case END ->
                svg.line(
                        "<rect class='body' width='%s' height='%s' rx='20'/><rect class='inner' x='4' y='4' width='%s' height='%s' rx='16'/>",
                        SvgBuffer.n(w), SvgBuffer.n(h), SvgBuffer.n(w - 8), SvgBuffer.n(h - 8));
            case SAY ->
                svg.line(
                        "<path class='body' d='M10 0H%1$sa10 10 0 0 1 10 10V%2$sa10 10 0 0 1 -10 10H34l-14 11v-11H10a10 10 0 0 1 -10 -10V10a10 10 0 0 1 10 -10Z'/>",
                        SvgBuffer.n(w - 10), SvgBuffer.n(h - 10));
            case SCRIPT ->
                svg.line(
                        "<rect class='body' width='%s' height='%s' rx='6'/><path class='sign' d='M15 12h9v12h-9zM12 9h9v3M12 9v12h3'/>",
                        SvgBuffer.n(w), SvgBuffer.n(h));
            default -> svg.line("<rect class='body' width='%s' height='%s' rx='10'/>", SvgBuffer.n(w), SvgBuffer.n(h));
        }
        if (card.look() == Card.Look.QUESTION) {
            svg.line(
                    "<path class='band' d='M0 10a10 10 0 0 1 10 -10H%sa10 10 0 0 1 10 10V5H0z'/>", SvgBuffer.n(w - 10));
        }
    }

    private void edge(PlacedGraph.Edge edge) {
        svg.line("<path class='wire %s' d='%s'/>", edge.style(), EdgePath.of(edge.points()));
        var end = edge.points().getLast();
        svg.line(
                "<path class='tip %s' d='M%s %sl-9 -4.5v9z'/>",
                edge.style(), SvgBuffer.n(end.x()), SvgBuffer.n(end.y()));
    }

    private static String style() {
        try (var in = SvgRenderer.class.getResourceAsStream("picture.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

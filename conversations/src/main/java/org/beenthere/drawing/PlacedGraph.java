package org.beenthere.drawing;

import java.util.List;

/** Cards and edges with their positions, in pixels. */
record PlacedGraph(double width, double height, List<PlacedCard> cards, List<Edge> edges) {

    /** A card, and the position of its upper left corner. */
    record PlacedCard(Card card, double x, double y) {}

    /**
     * A line from its first point through the others to its last.
     *
     * @param style the CSS class
     */
    record Edge(String style, List<Point> points) {}

    /** A position. */
    record Point(double x, double y) {}
}

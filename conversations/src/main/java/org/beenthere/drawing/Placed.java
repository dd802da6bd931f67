package org.beenthere.drawing;

import java.util.List;

/**
 * A picture whose every part has its place, in pixels.
 *
 * @param cards with the places of their upper left corners
 * @param wires the ways
 */
record Placed(double width, double height, List<At> cards, List<Wire> wires) {

    /** A card in its place. */
    record At(Card card, double x, double y) {}

    /** A way: from its first point by way of all others to its last. */
    record Wire(String style, List<Point> points) {}

    /** A point. */
    record Point(double x, double y) {}
}

package org.beenthere.drawing;

import java.util.List;

/** The path of an edge, as SVG path data. */
final class EdgePath {

    private static final double ROUND = 9;

    private EdgePath() {}

    /** Straight lines through the points, with rounded corners. Ends four pixels early, where the arrowhead begins. */
    static String of(List<PlacedGraph.Point> points) {
        var path = new StringBuilder("M" + SvgBuffer.n(points.getFirst().x()) + " "
                + SvgBuffer.n(points.getFirst().y()));
        for (int i = 1; i < points.size() - 1; i++) {
            var corner = points.get(i);
            var in = towards(corner, points.get(i - 1), i == 1 ? 1 : 0.5);
            var away = towards(corner, points.get(i + 1), i == points.size() - 2 ? 1 : 0.5);
            path.append("L").append(SvgBuffer.n(in.x())).append(" ").append(SvgBuffer.n(in.y()));
            path.append("Q").append(SvgBuffer.n(corner.x())).append(" ").append(SvgBuffer.n(corner.y()));
            path.append(" ").append(SvgBuffer.n(away.x())).append(" ").append(SvgBuffer.n(away.y()));
        }
        var last = points.getLast();
        return path.append("L")
                .append(SvgBuffer.n(last.x() - 4))
                .append(" ")
                .append(SvgBuffer.n(last.y()))
                .toString();
    }

    private static PlacedGraph.Point towards(PlacedGraph.Point corner, PlacedGraph.Point other, double share) {
        double length = Math.hypot(other.x() - corner.x(), other.y() - corner.y());
        double part = length == 0 ? 0 : Math.min(ROUND, length * share) / length;
        return new PlacedGraph.Point(
                corner.x() + (other.x() - corner.x()) * part, corner.y() + (other.y() - corner.y()) * part);
    }
}

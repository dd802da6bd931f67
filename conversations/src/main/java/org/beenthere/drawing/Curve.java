package org.beenthere.drawing;

import java.util.List;

/** The line of a way. */
final class Curve {

    private static final double ROUND = 9;

    private Curve() {}

    /** The points joined by straight lines, with round corners. */
    static String of(List<Placed.Point> points) {
        var path = new StringBuilder("M" + Paper.n(points.getFirst().x()) + " "
                + Paper.n(points.getFirst().y()));
        for (int i = 1; i < points.size() - 1; i++) {
            var corner = points.get(i);
            var in = towards(corner, points.get(i - 1), i == 1 ? 1 : 0.5);
            var away = towards(corner, points.get(i + 1), i == points.size() - 2 ? 1 : 0.5);
            path.append("L").append(Paper.n(in.x())).append(" ").append(Paper.n(in.y()));
            path.append("Q").append(Paper.n(corner.x())).append(" ").append(Paper.n(corner.y()));
            path.append(" ").append(Paper.n(away.x())).append(" ").append(Paper.n(away.y()));
        }
        var last = points.getLast();
        return path.append("L")
                .append(Paper.n(last.x() - 4))
                .append(" ")
                .append(Paper.n(last.y()))
                .toString();
    }

    private static Placed.Point towards(Placed.Point corner, Placed.Point other, double share) {
        double length = Math.hypot(other.x() - corner.x(), other.y() - corner.y());
        double part = length == 0 ? 0 : Math.min(ROUND, length * share) / length;
        return new Placed.Point(
                corner.x() + (other.x() - corner.x()) * part, corner.y() + (other.y() - corner.y()) * part);
    }
}

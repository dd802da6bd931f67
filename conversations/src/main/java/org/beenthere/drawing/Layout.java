package org.beenthere.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Finds a place for every card, and for every way between them: in layers from left to right, folded if there are many. */
final class Layout {

    private static final double MARGIN = 28;
    /** A picture that is longer than this for its height is folded: one could see no more than a part of it at once. */
    private static final double LONGEST = 3;

    /** Unless it fits on a screen all the same. */
    private static final double SCREEN = 1700;

    private final Map<String, Card> cards = new LinkedHashMap<>();
    private final Map<Card, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<Card, ElkPort> entries = new LinkedHashMap<>();
    private final Map<ElkEdge, String> edges = new LinkedHashMap<>();
    private final ElkNode graph = ElkGraphUtil.createGraph();

    private Layout(List<Card> all, WrappingStrategy folded) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
        // Scripts are written in the order in which they are told: what leads up the file leads back.
        graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 30.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 11.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 56.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 20.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 11.0);
        graph.setProperty(LayeredOptions.WRAPPING_STRATEGY, folded);
        all.forEach(this::add);
        all.forEach(this::connect);
    }

    /** Places some cards: in one row, or folded into several where that would be too long. */
    static Placed of(List<Card> cards) {
        var row = new Layout(cards, WrappingStrategy.OFF).placed();
        return row.width() <= Math.max(SCREEN, LONGEST * row.height())
                ? row
                : new Layout(cards, WrappingStrategy.MULTI_EDGE).placed();
    }

    private void add(Card card) {
        var node = ElkGraphUtil.createNode(graph);
        node.setDimensions(card.width(), card.height());
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        nodes.put(card, node);
        entries.put(card, port(card, PortSide.WEST, card.height() / 2));
        cards.put(card.id(), card);
    }

    private void connect(Card card) {
        card.rows().stream()
                .filter(row -> !row.exit().to().isEmpty())
                .forEach(row -> connect(
                        port(card, PortSide.EAST, row.middle()),
                        row.exit().to(),
                        row.exit().look().name().toLowerCase(Locale.ROOT)));
        if (!card.next().isEmpty()) {
            connect(port(card, PortSide.EAST, card.height() / 2), card.next(), "next");
        }
    }

    private void connect(ElkPort from, String to, String style) {
        edges.put(ElkGraphUtil.createSimpleEdge(from, entries.get(cards.get(to))), style);
    }

    private ElkPort port(Card card, PortSide side, double y) {
        var port = ElkGraphUtil.createPort(nodes.get(card));
        port.setProperty(CoreOptions.PORT_SIDE, side);
        port.setLocation(side == PortSide.WEST ? 0 : card.width(), y);
        return port;
    }

    private Placed placed() {
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        var placed = new ArrayList<Placed.At>();
        nodes.forEach((card, node) -> placed.add(new Placed.At(card, node.getX(), node.getY())));
        var wires = new ArrayList<Placed.Wire>();
        edges.forEach((edge, style) -> wires.add(new Placed.Wire(style, points(edge))));
        return new Placed(graph.getWidth(), graph.getHeight(), placed, wires);
    }

    private static List<Placed.Point> points(ElkEdge edge) {
        var section = edge.getSections().getFirst();
        var points = new ArrayList<Placed.Point>();
        points.add(new Placed.Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(new Placed.Point(bend.getX(), bend.getY())));
        points.add(new Placed.Point(section.getEndX(), section.getEndY()));
        return points;
    }
}

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

/** Places cards in layers from left to right, with the edges between them, by ELK's layered algorithm. */
final class Layout {

    private static final double MARGIN = 28;

    /** The most that a picture may be wider than high before it is folded: beyond that, one sees only a part at a time. */
    private static final double WIDEST = 3;

    /** Pixels that fit on a screen; a picture no wider than that is not folded. */
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
        // Scripts are written in the order in which they run, so edges to earlier steps are the ones that go back.
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

    /** Lays cards out in one row of layers, folded into several rows if that would be too wide. */
    static PlacedGraph of(List<Card> cards) {
        var row = new Layout(cards, WrappingStrategy.OFF).placed();
        return row.width() <= Math.max(SCREEN, WIDEST * row.height())
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

    private PlacedGraph placed() {
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        var placed = new ArrayList<PlacedGraph.PlacedCard>();
        nodes.forEach((card, node) -> placed.add(new PlacedGraph.PlacedCard(card, node.getX(), node.getY())));
        var routed = new ArrayList<PlacedGraph.Edge>();
        edges.forEach((edge, style) -> routed.add(new PlacedGraph.Edge(style, points(edge))));
        return new PlacedGraph(graph.getWidth(), graph.getHeight(), placed, routed);
    }

    private static List<PlacedGraph.Point> points(ElkEdge edge) {
        var section = edge.getSections().getFirst();
        var points = new ArrayList<PlacedGraph.Point>();
        points.add(new PlacedGraph.Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(new PlacedGraph.Point(bend.getX(), bend.getY())));
        points.add(new PlacedGraph.Point(section.getEndX(), section.getEndY()));
        return points;
    }
}

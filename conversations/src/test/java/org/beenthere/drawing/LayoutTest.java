package org.beenthere.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.beenthere.conversations.ShippedScripts;
import org.beenthere.outline.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {

    private static List<PlacedGraph> pictures() {
        return Outline.all(ShippedScripts.files()).values().stream()
                .map(Picture::placed)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void no_card_covers_another(PlacedGraph placed) {
        for (var one : placed.cards()) {
            for (var other : placed.cards()) {
                assertThat(one == other || areApart(one, other))
                        .as("%s and %s", one.card().id(), other.card().id())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void no_text_leaves_its_card_or_meets_another(PlacedGraph placed) {
        for (var at : placed.cards()) {
            var card = at.card();
            var lines = new ArrayList<>(card.lines());
            card.rows().forEach(row -> lines.addAll(row.lines()));
            for (int i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                assertThat(line.x() + line.font().width(line.text())).isLessThan(card.width());
                assertThat(line.y()).isLessThan(card.height());
                if (i > 0) {
                    assertThat(line.y() - lines.get(i - 1).y())
                            .as(line.text())
                            .isGreaterThanOrEqualTo(line.font().size());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void no_way_runs_over_a_card(PlacedGraph placed) {
        for (var edge : placed.edges()) {
            for (int i = 1; i < edge.points().size(); i++) {
                var from = edge.points().get(i - 1);
                var to = edge.points().get(i);
                assertThat(placed.cards()).noneMatch(at -> crosses(from, to, at));
            }
        }
    }

    @Test
    void what_fits_on_a_screen_stays_in_one_row() {
        var placed =
                Picture.placed(Outline.all(Map.of("scripts/short.yaml", """
                script: short
                start: one
                everywhere: { help_now: { text: "Help now", call: help-now } }
                expire: { after: PT4H, goto: bye }
                steps:
                  one: { ask: "One?", choices: { on: { text: "On", goto: two } } }
                  two: { ask: "Two?", choices: { on: { text: "On", goto: three } } }
                  three: { ask: "Three?", choices: { on: { text: "On", goto: bye } } }
                  bye: { say: "Bye.", end: bye }
                """)).get("short"));
        var questions = placed.cards().stream()
                .filter(at ->
                        List.of("one", "two", "three", "bye").contains(at.card().id()))
                .map(PlacedGraph.PlacedCard::x);
        assertThat(questions).hasSize(4).isSorted();
    }

    private static boolean areApart(PlacedGraph.PlacedCard one, PlacedGraph.PlacedCard other) {
        return one.x() + one.card().width() <= other.x()
                || other.x() + other.card().width() <= one.x()
                || one.y() + one.card().height() <= other.y()
                || other.y() + other.card().height() <= one.y();
    }

    /** Whether a line, which is level or upright, goes through the inside of a card. */
    private static boolean crosses(PlacedGraph.Point from, PlacedGraph.Point to, PlacedGraph.PlacedCard at) {
        double inside = 1;
        return Math.max(from.x(), to.x()) > at.x() + inside
                && Math.min(from.x(), to.x()) < at.x() + at.card().width() - inside
                && Math.max(from.y(), to.y()) > at.y() + inside
                && Math.min(from.y(), to.y()) < at.y() + at.card().height() - inside;
    }
}

package org.beenthere.teams.card;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beenthere.testing.Growth;

class CardTextTest {

    @Property(tries = 30)
    void what_is_shown_on_a_card_is_made_in_time_that_grows_no_faster_than_it(@ForAll("shown") String piece) {
        Growth.isLinear(piece, CardText::body);
        Growth.isLinear(piece, CardText::title);
    }

    @Provide
    Arbitrary<String> shown() {
        var parts = List.of("{", "{{DATE(", "- ", "\n", "a", "*", ".", " ");
        return Arbitraries.of(parts).list().ofMinSize(1).ofMaxSize(4).map(some -> String.join("", some));
    }
}

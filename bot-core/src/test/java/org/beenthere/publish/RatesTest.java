package org.beenthere.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.beenthere.publish.Chances.Kind;
import org.junit.jupiter.api.Test;

class RatesTest {

    private static final List<Integer> ASKED = List.of(8, 12, 20, 30, 40, 80);
    private static final List<Double> ANSWERING = List.of(0.6, 0.8, 1.0);
    private static final List<Double> UPPER = List.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9);
    private static final Cut FIVE_OPTIONS = new Cut(5, Set.of(2, 3, 4));
    private static final int HOSPITAL = 200;
    private static final int DRAWS = 200;

    @Test
    void the_page_says_how_often_a_round_shows_anything() {
        var table = new StringBuilder("""
                | people asked | who answers | nothing | a band | a split | all options |
                | ---: | ---: | ---: | ---: | ---: | ---: |
                """);
        for (int asked : ASKED) {
            ANSWERING.forEach(answering -> table.append(row(asked, answering, rates(asked, answering))));
        }
        ANSWERING.forEach(answering -> table.append(row(HOSPITAL, answering, ratesOfAllOptions(answering))));
        CheckInsPage.holds("rates", table.toString());
    }

    @Test
    void the_chances_of_a_round_come_to_one() {
        var chances = Chances.of(Rounds.round(Floors.DEFAULT, 20), 0.7, 0.3);
        assertThat(chances.values().stream().mapToDouble(chance -> chance).sum())
                .isCloseTo(1, within(1e-9));
    }

    private static Map<Kind, Double> rates(int asked, double answering) {
        if (asked < Floors.DEFAULT.leastAudience()) {
            return Map.of(Kind.NOTHING, 1.0);
        }
        var sum = new EnumMap<Kind, Double>(Kind.class);
        UPPER.forEach(upper -> Chances.of(Rounds.round(Floors.DEFAULT, asked), answering, upper)
                .forEach((kind, chance) -> sum.merge(kind, chance / UPPER.size(), Double::sum)));
        return sum;
    }

    /** There are too many tallies of five options to go through, so some are drawn, always the same. */
    private static Map<Kind, Double> ratesOfAllOptions(double answering) {
        var random = new Random(1);
        var plan = new Plan("hospital", "burnout", FIVE_OPTIONS, Floors.DEFAULT, Rounds.DAY);
        var round = new Round(plan, new Audience(Rounds.members(0, HOSPITAL)), false);
        var sum = new EnumMap<Kind, Double>(Kind.class);
        for (double upper : UPPER) {
            for (int draw = 0; draw < DRAWS; draw++) {
                var result = Rounds.EMPTY.publish(round, draw(random, answering, upper));
                sum.merge(Kind.of(result), 1.0 / DRAWS / UPPER.size(), Double::sum);
            }
        }
        return sum;
    }

    /** Within a side each option is as likely as another. */
    private static Tally draw(Random random, double answering, double upper) {
        var counts = new ArrayList<>(List.of(0, 0, 0, 0, 0));
        for (int person = 0; person < HOSPITAL; person++) {
            if (random.nextDouble() < answering) {
                int option = random.nextDouble() < upper ? 2 + random.nextInt(3) : random.nextInt(2);
                counts.set(option, counts.get(option) + 1);
            }
        }
        return new Tally(counts);
    }

    private static String row(int asked, double answering, Map<Kind, Double> rates) {
        return "| %d | %.0f %% | %s | %s | %s | %s |%n"
                .formatted(
                        asked,
                        100 * answering,
                        percent(rates, Kind.NOTHING),
                        percent(rates, Kind.BAND),
                        percent(rates, Kind.SPLIT),
                        percent(rates, Kind.ALL_OPTIONS));
    }

    private static String percent(Map<Kind, Double> rates, Kind kind) {
        double rate = 100 * rates.getOrDefault(kind, 0.0);
        return rate == 0 ? "–" : "%.0f %%".formatted(rate);
    }
}

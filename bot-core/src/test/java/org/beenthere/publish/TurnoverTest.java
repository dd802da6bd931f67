package org.beenthere.publish;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.beenthere.publish.Chances.Kind;
import org.junit.jupiter.api.Test;

/** How much is shown of a unit in which people come and go, and what it costs to look further back for a few who did. */
class TurnoverTest {

    private static final List<Integer> PEOPLE = List.of(14, 20, 30, 40, 80);
    private static final int UNITS = 40;
    private static final int WEEKS = 4;
    private static final int ROUNDS = 26;
    private static final double LEAVING_IN_A_YEAR = 0.2;
    private static final double ANSWERING = 0.7;

    @Test
    void the_page_says_how_often_a_round_is_split_where_people_come_and_go() {
        var table = new StringBuilder("""
                | people | nothing | a band | a split | a split, if all rounds of a year were compared |
                | ---: | ---: | ---: | ---: | ---: |
                """);
        for (int people : PEOPLE) {
            var rates = rates(people, TurnoverTest::asTheLedgerSays);
            var strictly = rates(people, TurnoverTest::comparedWithAll);
            table.append("| %d | %s | %s | %s | %s |%n"
                    .formatted(
                            people,
                            percent(rates, Kind.NOTHING),
                            percent(rates, Kind.BAND),
                            percent(rates, Kind.SPLIT),
                            percent(strictly, Kind.SPLIT)));
        }
        CheckInsPage.holds("turnover", table.toString());
    }

    private static Map<Kind, Double> rates(int people, BiPredicate<List<Published>, Round> bandsOnly) {
        var sum = new EnumMap<Kind, Double>(Kind.class);
        for (int unit = 0; unit < UNITS; unit++) {
            var results = secondYear(new Random(unit), people, bandsOnly);
            results.forEach(result -> sum.merge(Kind.of(result), 1.0 / results.size() / UNITS, Double::sum));
        }
        return sum;
    }

    private static List<Result> secondYear(Random random, int people, BiPredicate<List<Published>, Round> bandsOnly) {
        double upper = 0.2 + 0.6 * random.nextDouble();
        int next = people;
        var members = new TreeSet<>(Rounds.members(0, people));
        var published = new ArrayList<Published>();
        for (int i = 0; i < ROUNDS; i++) {
            for (var member : List.copyOf(members)) {
                if (random.nextDouble() < LEAVING_IN_A_YEAR * WEEKS / 52) {
                    members.remove(member);
                    members.addAll(Rounds.members(next, ++next));
                }
            }
            var ledger = new Ledger(List.of(), published);
            var plan = Rounds.plan("ward", Floors.DEFAULT, Rounds.DAY.plusWeeks((long) i * WEEKS));
            var round = Rounds.permitted(ledger, plan, Set.copyOf(members));
            var asked = new Round(plan, round.audience(), bandsOnly.test(published, round));
            published.add(new Published(asked, ledger.publish(asked, answers(random, people, upper))));
        }
        return published.stream().skip(ROUNDS / 2).map(Published::result).toList();
    }

    private static Tally answers(Random random, int people, double upper) {
        int said = 0;
        int saidUpper = 0;
        for (int person = 0; person < people; person++) {
            boolean answers = random.nextDouble() < ANSWERING;
            boolean isUpper = random.nextDouble() < upper;
            said += answers ? 1 : 0;
            saidUpper += answers && isUpper ? 1 : 0;
        }
        return Rounds.tally(saidUpper, said - saidUpper);
    }

    private static boolean asTheLedgerSays(List<Published> published, Round round) {
        return round.bandsOnly();
    }

    private static boolean comparedWithAll(List<Published> published, Round round) {
        int cell = Floors.DEFAULT.cell();
        return published.stream()
                .filter(shown -> shown.toldSomething()
                        && shown.round().plan().weighsOn(round.plan().day()))
                .map(shown -> shown.round().audience())
                .flatMap(before -> Stream.of(
                        before.hasAFewMoreThan(round.audience(), cell),
                        round.audience().hasAFewMoreThan(before, cell)))
                .anyMatch(few -> few);
    }

    private static String percent(Map<Kind, Double> rates, Kind kind) {
        return "%.0f %%".formatted(100 * rates.getOrDefault(kind, 0.0));
    }
}

package org.beenthere.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;

/** The promise in one sentence, made good by hand, with prompts of several options and results of each kind. */
class AnyTwoPeopleTest {

    private static final Cut CUT = new Cut(4, Set.of(2, 3));
    private static final int ROUNDS = 6;

    private Random random;
    private final List<Published> published = new ArrayList<>();

    @Property(tries = 60)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whatever_any_two_people_hold_and_whether_they_answer_all_that_was_shown_can_be_as_it_is(@ForAll long seed) {
        random = new Random(seed);
        publishRounds();
        var shown = published.stream().filter(Published::toldSomething).toList();
        if (shown.isEmpty()) {
            return;
        }
        var last = shown.getLast().round().plan();
        var claims = shown.stream()
                .map(told -> told.round().claim(told.result(), last))
                .toList();
        var held = new HashMap<>(Explanation.of(claims, CUT.options()).orElseThrow());
        claims.forEach(claim ->
                claim.audience().members().forEach(member -> held.putIfAbsent(member, random.nextInt(CUT.options()))));
        var two = twoOf(held);
        two.forEach(member -> held.put(member, random.nextInt(CUT.options())));
        for (int i = 0; i < published.size(); i++) {
            var told = published.get(i);
            if (told.toldSomething()) {
                var ledger = new Ledger(List.of(), published.subList(0, i));
                assertThat(ledger.publish(told.round(), answers(told, held, two)))
                        .isEqualTo(told.result());
            }
        }
    }

    private void publishRounds() {
        published.clear();
        var floors = Rounds.FLOORS.get(random.nextInt(Rounds.FLOORS.size()));
        var weights = List.of(random.nextInt(1, 5), random.nextInt(1, 5), random.nextInt(1, 5), random.nextInt(1, 5));
        var members = new TreeSet<>(Rounds.members(0, floors.leastAudience() + random.nextInt(130)));
        int next = 500;
        LocalDate day = Rounds.DAY;
        for (int i = 0; i < ROUNDS; i++) {
            var ledger = new Ledger(List.of(), published);
            var launch = ledger.launch(new Plan("hospital", "burnout", CUT, floors, day), members);
            if (launch instanceof Launch.Permitted(var round)) {
                published.add(new Published(round, ledger.publish(round, drawn(members.size(), weights))));
            }
            day = day.plusDays(20);
            for (int moving = random.nextInt(3) * random.nextInt(5); moving > 0 && !members.isEmpty(); moving--) {
                members.pollFirst();
                members.addAll(Rounds.members(next, ++next));
            }
        }
    }

    private Tally drawn(int people, List<Integer> weights) {
        var options = new ArrayList<Integer>();
        for (int option = 0; option < weights.size(); option++) {
            options.addAll(Collections.nCopies(weights.get(option), option));
        }
        var counts = new ArrayList<>(List.of(0, 0, 0, 0));
        for (int person = 0; person < people; person++) {
            if (random.nextInt(10) < 9) {
                var option = options.get(random.nextInt(options.size()));
                counts.set(option, counts.get(option) + 1);
            }
        }
        return new Tally(counts);
    }

    private List<String> twoOf(Map<String, Integer> held) {
        var members = new ArrayList<>(new TreeSet<>(held.keySet()));
        Collections.shuffle(members, random);
        return members.subList(0, 2);
    }

    /** Answers of which the result comes: as many as it needs, those of the two who answer first. */
    private Tally answers(Published told, Map<String, Integer> held, List<String> two) {
        var plan = told.round().plan();
        var audience = told.round().audience();
        var answering = two.stream()
                .filter(audience::has)
                .filter(_ -> random.nextBoolean())
                .toList();
        var waiting = new ArrayList<>(answering);
        audience.members().stream()
                .filter(member -> !two.contains(member))
                .sorted()
                .forEach(waiting::add);
        var counts = new ArrayList<>(Collections.nCopies(CUT.options(), 0));
        for (var need : Needs.of(told.result(), plan.cut(), plan.floors())) {
            take(need, held, waiting, counts);
        }
        int more = plan.floors().answers() - new Tally(counts).total();
        take(new Need(Set.of(0, 1, 2, 3), more), held, waiting, counts);
        assertThat(answering).noneMatch(waiting::contains);
        return new Tally(counts);
    }

    private static void take(Need need, Map<String, Integer> held, List<String> waiting, List<Integer> counts) {
        var taken = waiting.stream()
                .filter(member -> need.options().contains(held.get(member)))
                .limit(Math.max(0, need.people()))
                .toList();
        taken.forEach(member -> counts.set(held.get(member), counts.get(held.get(member)) + 1));
        waiting.removeAll(taken);
    }
}

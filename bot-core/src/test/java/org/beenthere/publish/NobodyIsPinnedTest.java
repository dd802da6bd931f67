package org.beenthere.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Law 10, for somebody who knows the rules, the audiences and all results, and takes it that nobody changes their mind. */
class NobodyIsPinnedTest {

    private static final int HISTORIES = Integer.getInteger("histories", 1000);

    private int shown;
    private int refuted;
    private int splits;

    @Test
    void nobody_is_known_to_be_on_a_side_or_to_have_answered_or_not_and_the_few_who_came_or_went_may_be_of_one_mind() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            for (var year : years(History.of(seed))) {
                count(year);
                if (seed % 2 == 0) {
                    fromOutside(seed, year);
                } else {
                    fromInside(seed, year);
                }
            }
        }
        assertThat(refuted).as("those of whom nothing can be learned").isLessThan(HISTORIES / 10);
        assertThat(splits).as("splits of %d shown", shown).isGreaterThan(shown / 10);
    }

    /** Why the floors do not suffice: each of these two splits has a cell on either side, and eleven people went. */
    @Test
    void the_floors_alone_would_tell_the_minds_of_all_who_went() {
        var before = byTheFloors(Rounds.members(0, 21), Rounds.tally(5, 16));
        var after = byTheFloors(Rounds.members(0, 10), Rounds.tally(5, 5));
        var attacker = new Attacker(List.of(before, after), Insider.nobody());
        var went = String.join(" ", new TreeSet<>(Rounds.members(10, 21)));
        assertThat(attacker.certainSides()).containsExactly(went + " not on the upper side");
    }

    private static Observation byTheFloors(Set<String> asked, Tally answers) {
        var shown = Candidates.of(answers, Rounds.CUT, Floors.DEFAULT).getFirst();
        return new Observation(
                new Audience(asked),
                Rounds.tallies(asked.size()).stream()
                        .filter(tally -> Candidates.of(tally, Rounds.CUT, Floors.DEFAULT).stream()
                                .limit(1)
                                .anyMatch(shown::equals))
                        .toList());
    }

    private void count(List<History.Closed> year) {
        shown += (int) year.stream().filter(History.Closed::toldSomething).count();
        splits += (int) year.stream()
                .filter(closed -> closed.result() instanceof Result.Split)
                .count();
    }

    private void fromOutside(long seed, List<History.Closed> year) {
        var attacker = new Attacker(observations(year), Insider.nobody());
        if (attacker.isRefuted()) {
            refuted++;
            return;
        }
        assertThat(attacker.certainties()).as("seed %d", seed).isEmpty();
        assertThat(smallDifferences(year)).as("seed %d", seed).allMatch(attacker::mayBeOfOneMind);
    }

    /** Whoever was asked knows more: what they hold, and when they answered. */
    private void fromInside(long seed, List<History.Closed> year) {
        insider(seed, year).ifPresent(who -> {
            var attacker = new Attacker(observations(year), Optional.of(who));
            if (attacker.isRefuted()) {
                refuted++;
                return;
            }
            assertThat(attacker.certainties()).as("seed %d, to %s", seed, who).isEmpty();
        });
    }

    private static List<Observation> observations(List<History.Closed> year) {
        return year.stream().map(History.Closed::observation).toList();
    }

    /** All rounds of twelve months that no longer such time contains. */
    private static List<List<History.Closed>> years(List<History.Closed> history) {
        var years = new ArrayList<List<History.Closed>>();
        for (var last : history.reversed()) {
            var year = history.stream()
                    .filter(closed -> !closed.round()
                            .plan()
                            .day()
                            .isAfter(last.round().plan().day()))
                    .filter(closed ->
                            closed.round().plan().weighsOn(last.round().plan().day()))
                    .toList();
            if (years.stream().noneMatch(longer -> longer.containsAll(year))) {
                years.add(year);
            }
        }
        return years;
    }

    /** Those of one audience who are not in another, where they are not a cell. */
    private static Set<Set<String>> smallDifferences(List<History.Closed> year) {
        var groups = new HashSet<Set<String>>();
        for (var one : year) {
            for (var other : year) {
                var group = new HashSet<>(one.round().audience().members());
                group.removeAll(other.round().audience().members());
                if (!group.isEmpty()
                        && group.size() < one.round().plan().floors().cell()) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }

    private static Optional<Insider> insider(long seed, List<History.Closed> year) {
        var people = year.stream()
                .flatMap(closed -> closed.answers().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        if (people.isEmpty()) {
            return Optional.empty();
        }
        var member = people.get(new Random(seed).nextInt(people.size()));
        var answered = year.stream()
                .map(closed -> closed.answers().containsKey(member))
                .toList();
        boolean upper = year.stream()
                .filter(closed -> closed.answers().containsKey(member))
                .findFirst()
                .map(closed -> closed.answers().get(member))
                .orElseThrow();
        return Optional.of(new Insider(member, upper, answered));
    }
}

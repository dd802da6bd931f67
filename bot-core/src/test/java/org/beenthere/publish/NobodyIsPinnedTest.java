package org.beenthere.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Law 10, for somebody who knows the rules, the audiences and all results, and takes it that nobody changes their mind. */
class NobodyIsPinnedTest {

    private static final int HISTORIES = Integer.getInteger("histories", 2000);

    private int shown;
    private int refuted;
    private int splits;
    private int differences;

    @Test
    void nobody_is_known_to_be_on_a_side_or_to_have_answered_and_no_few_who_came_or_went_are_counted() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            var history = History.of(seed);
            for (var year : years(history)) {
                attack(seed, year);
            }
        }
        System.out.printf("%d shown, %d splits, %d refuted, %d differences%n", shown, splits, refuted, differences);
        assertThat(refuted).isLessThan(shown / 10);
        assertThat(splits).isGreaterThan(shown / 4);
    }

    private void attack(long seed, List<History.Closed> year) {
        var observations = year.stream().map(History.Closed::observation).toList();
        shown += (int) year.stream().filter(History.Closed::toldSomething).count();
        splits += (int) year.stream().filter(closed -> closed.result() instanceof Result.Split).count();
        var outsider = new Attacker(observations, Insider.nobody());
        if (outsider.isRefuted()) {
            refuted++;
            return;
        }
        assertThat(outsider.certainties()).as("seed %d, from outside", seed).isEmpty();
        for (var group : smallDifferences(year)) {
            differences++;
            assertThat(outsider.mayBeOfOneMind(group)).as("seed %d, %s", seed, group).isTrue();
        }
        insider(seed, year).ifPresent(who -> {
            var attacker = new Attacker(observations, Optional.of(who));
            if (!attacker.isRefuted()) {
                assertThat(attacker.certainties()).as("seed %d, known to %s", seed, who).isEmpty();
            }
        });
    }

    /** All rounds of twelve months that no longer such time contains. */
    private static List<List<History.Closed>> years(List<History.Closed> history) {
        var years = new ArrayList<List<History.Closed>>();
        for (var last : history.reversed()) {
            var year = history.stream()
                    .filter(closed -> !closed.round().plan().day().isAfter(last.round().plan().day()))
                    .filter(closed -> closed.round().plan().weighsOn(last.round().plan().day()))
                    .toList();
            if (years.stream().noneMatch(longer -> longer.containsAll(year))) {
                years.add(year);
            }
        }
        return years;
    }

    private static List<HashSet<String>> smallDifferences(List<History.Closed> year) {
        var groups = new ArrayList<HashSet<String>>();
        for (var one : year) {
            for (var other : year) {
                var group = new HashSet<>(one.round().audience().members());
                group.removeAll(other.round().audience().members());
                if (!group.isEmpty() && group.size() < one.round().plan().floors().cell()) {
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
        var answered = year.stream().map(closed -> closed.answers().containsKey(member)).toList();
        boolean upper = year.stream()
                .filter(closed -> closed.answers().containsKey(member))
                .findFirst()
                .map(closed -> closed.answers().get(member))
                .orElseThrow();
        return Optional.of(new Insider(member, upper, answered));
    }
}

package org.beenthere.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the attacker is a good one. */
class AttackerTest {

    @Test
    void exact_counts_before_and_after_somebody_came_tell_what_they_said() {
        var before = new Observation(new Audience(Rounds.members(0, 10)), List.of(Rounds.tally(4, 6)));
        var after = new Observation(new Audience(Rounds.members(0, 11)), List.of(Rounds.tally(5, 6)));
        var attacker = new Attacker(List.of(before, after), Insider.nobody());
        assertThat(attacker.certainties())
                .contains("m010 not on the lower side", "m010 answered in round 1")
                .doesNotContain("m010 not on the upper side");
    }

    @Test
    void an_own_answer_tells_that_of_the_only_other_person() {
        var round = new Observation(new Audience(Rounds.members(0, 2)), List.of(Rounds.tally(1, 1)));
        var insider = new Insider("m000", true, List.of(true));
        assertThat(new Attacker(List.of(round), Insider.nobody()).certainties())
                .containsExactly("m000 m001 answered in round 0");
        assertThat(new Attacker(List.of(round), Optional.of(insider)).certainties())
                .contains("m001 not on the upper side");
    }

    @Test
    void minds_that_must_have_changed_refute_the_attacker() {
        var all = new Audience(Rounds.members(0, 4));
        var one = new Observation(all, List.of(Rounds.tally(4, 0)));
        var other = new Observation(all, List.of(Rounds.tally(0, 4)));
        assertThat(new Attacker(List.of(one, other), Insider.nobody()).isRefuted())
                .isTrue();
        assertThat(new Attacker(List.of(one), Insider.nobody()).isRefuted()).isFalse();
    }

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    /** Five people and two rounds, of which anything may be known: every side of everybody, and every way to answer. */
    @ParameterizedTest
    @MethodSource("seeds")
    void counting_people_together_finds_the_same_as_trying_out_person_by_person(int seed) {
        var observations = observations(new Random(seed));
        var attacker = new Attacker(observations, Insider.nobody());
        var tried = OneByOne.certainties(observations);
        assertThat(attacker.isRefuted()).isEqualTo(tried.isEmpty());
        if (tried.isPresent()) {
            assertThat(each(attacker.certainties())).isEqualTo(tried.get());
        }
    }

    private static List<Observation> observations(Random random) {
        var observations = new ArrayList<Observation>();
        for (int round = 0; round < 2; round++) {
            int from = random.nextInt(3);
            var audience = new Audience(Rounds.members(from, from + 2 + random.nextInt(4 - from)));
            var possible = Rounds.tallies(audience.size()).stream()
                    .filter(_ -> random.nextInt(3) == 0)
                    .toList();
            observations.add(new Observation(audience, possible.isEmpty() ? List.of(Rounds.tally(1, 1)) : possible));
        }
        return observations;
    }

    /** What is said of several people together, said of each. */
    private static TreeSet<String> each(List<String> certainties) {
        var each = new TreeSet<String>();
        for (var certainty : certainties) {
            var words = List.of(certainty.split(" "));
            int people = (int)
                    words.stream().takeWhile(word -> word.matches("m\\d+")).count();
            words.subList(0, people)
                    .forEach(member -> each.add(member + " " + String.join(" ", words.subList(people, words.size()))));
        }
        return each;
    }
}

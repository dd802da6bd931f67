package org.beenthere.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class NeedsTest {

    private static final List<Floors> FLOORS = Rounds.FLOORS;
    private static final int MOST = 45;

    /** All audiences of at most 45 people, whatever they hold, and all results: that is the whole claim of the class. */
    @ParameterizedTest
    @FieldSource("FLOORS")
    void a_result_can_come_of_every_audience_that_has_what_it_needs(Floors floors) {
        var results = Rounds.tallies(MOST).stream()
                .flatMap(tally ->
                        Candidates.of(tally, Rounds.CUT, floors).stream().limit(1))
                .collect(Collectors.toSet());
        for (var result : results) {
            var needs = Needs.of(result, Rounds.CUT, floors);
            for (var held : Rounds.tallies(MOST)) {
                if (held.total() >= floors.answers() && suffices(held, needs)) {
                    assertThat(someOfThemGive(result, held, floors))
                            .as("%s of %d and %d", result, Rounds.upper(held), Rounds.lower(held))
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("FLOORS")
    void every_split_that_can_come_out_has_needs_of_fewer_than_eighty_people(Floors floors) {
        for (int tens = 1; tens <= 9; tens++) {
            assertThat(people(Needs.of(new Result.Split(tens), Rounds.CUT, floors)))
                    .isLessThan(80);
        }
    }

    @Test
    void nothing_needs_nobody() {
        assertThat(Needs.of(new Result.Nothing(), Rounds.CUT, Floors.DEFAULT)).isEmpty();
    }

    @Property(tries = 300)
    void all_options_come_of_the_fewest_who_give_the_same_shares(
            @ForAll @Size(min = 3, max = 6) List<@IntRange(min = 5, max = 400) Integer> counts) {
        var cut = new Cut(counts.size(), Set.of(0));
        var shown = Candidates.of(new Tally(counts), cut, Floors.DEFAULT).stream()
                .filter(Result.AllOptions.class::isInstance)
                .findFirst();
        shown.ifPresent(result -> {
            var fewest = Needs.of(result, cut, Floors.DEFAULT).stream()
                    .map(Need::people)
                    .toList();
            assertThat(new Tally(fewest).total()).isLessThanOrEqualTo(new Tally(counts).total());
            assertThat(Candidates.of(new Tally(fewest), cut, Floors.DEFAULT)).startsWith(result);
        });
    }

    @Test
    void another_prompt_reads_all_options_by_their_sides() {
        var cut = new Cut(3, Set.of(2));
        var needs = List.of(new Need(Set.of(0), 30), new Need(Set.of(1), 20), new Need(Set.of(2), 31));
        assertThat(Needs.onSidesOf(Rounds.CUT, needs, cut))
                .containsExactly(new Need(Set.of(1), 31), new Need(Set.of(0), 50));
    }

    private static boolean suffices(Tally held, List<Need> needs) {
        return needs.stream().allMatch(need -> held.of(need.options()) >= need.people());
    }

    private static boolean someOfThemGive(Result result, Tally held, Floors floors) {
        return Rounds.tallies(held.total()).stream()
                .filter(tally -> Rounds.upper(tally) <= Rounds.upper(held) && Rounds.lower(tally) <= Rounds.lower(held))
                .anyMatch(tally -> Candidates.of(tally, Rounds.CUT, floors).stream()
                        .findFirst()
                        .filter(result::equals)
                        .isPresent());
    }

    private static int people(List<Need> needs) {
        return needs.stream().mapToInt(Need::people).sum();
    }
}

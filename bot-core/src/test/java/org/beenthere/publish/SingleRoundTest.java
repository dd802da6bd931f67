package org.beenthere.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One round alone, all there is of it: every number of people asked up to 24, every tally, every result. */
class SingleRoundTest {

    private static final int MOST = 24;

    static Stream<Arguments> rounds() {
        return Rounds.FLOORS.stream()
                .flatMap(floors -> IntStream.rangeClosed(
                                floors.leastAudience(), Math.max(MOST, floors.leastAudience() + 8))
                        .mapToObj(asked -> Arguments.of(floors, asked)));
    }

    /** Whoever saw who answered, and knows by that how many did. */
    @ParameterizedTest
    @MethodSource("rounds")
    void even_if_it_is_known_who_answered_no_answer_follows_and_no_count_of_a_group_under_a_cell(
            Floors floors, int asked) {
        for (int answered = floors.answers(); answered <= asked; answered++) {
            int known = answered;
            results(floors, asked).forEach((result, tallies) -> {
                var uppers = tallies.stream()
                        .filter(tally -> tally.total() == known)
                        .map(Rounds::upper)
                        .toList();
                if (!uppers.isEmpty()) {
                    assertThat(counts(uppers, known, 1))
                            .as("%s of %d", result, known)
                            .containsExactly(0, 1);
                    for (int group = 2; group < floors.cell(); group++) {
                        assertThat(counts(uppers, known, group)).hasSizeGreaterThanOrEqualTo(2);
                    }
                }
            });
        }
    }

    /** Whoever knows only who was asked. */
    @ParameterizedTest
    @MethodSource("rounds")
    void any_group_under_a_cell_may_be_of_one_mind_and_any_two_may_not_have_answered(Floors floors, int asked) {
        results(floors, asked).forEach((result, tallies) -> {
            int few = floors.cell() - 1;
            assertThat(tallies).as("%s", result).anyMatch(tally -> Rounds.upper(tally) >= few);
            assertThat(tallies).as("%s", result).anyMatch(tally -> Rounds.lower(tally) >= few);
            assertThat(tallies).as("%s", result).anyMatch(tally -> tally.total() <= asked - 2);
        });
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void nothing_may_always_be_that_nobody_answered(Floors floors, int asked) {
        assertThat(results(floors, asked).get(new Result.Nothing())).contains(Rounds.tally(0, 0));
    }

    private static Map<Result, List<Tally>> results(Floors floors, int asked) {
        return Rounds.results(Rounds.EMPTY, Rounds.round(floors, asked)).entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    /** How many of a group may be on the upper side, if so many answered and one of these counts is that of all. */
    private static List<Integer> counts(List<Integer> uppers, int answered, int group) {
        return uppers.stream()
                .flatMap(upper -> IntStream.rangeClosed(Math.max(0, group - (answered - upper)), Math.min(group, upper))
                        .boxed())
                .distinct()
                .sorted()
                .toList();
    }
}

package org.beenthere.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTest {

    private static final Result.Band MORE = new Result.Band(Result.Half.MORE);
    private static final Result.Band LESS = new Result.Band(Result.Half.LESS);
    private static final Cut BURNOUT = new Cut(5, Set.of(2, 3, 4));

    @ParameterizedTest
    @CsvSource({"7, 0", "4, 3", "0, 0"})
    void too_few_answers_show_nothing(int upper, int lower) {
        assertThat(of(upper, lower)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"8, 0", "4, 9", "20, 1", "25, 4"})
    void a_side_under_a_cell_is_in_no_split_and_nobody_is_such_a_side(int upper, int lower) {
        assertThat(of(upper, lower)).containsExactly(upper > lower ? MORE : LESS);
    }

    @Test
    void two_cells_are_split_and_the_larger_side_is_named_where_that_is_too_much() {
        assertThat(of(13, 7)).containsExactly(new Result.Split(6), MORE);
        assertThat(of(7, 13)).containsExactly(new Result.Split(4), LESS);
    }

    @Test
    void a_tie_has_no_larger_side() {
        assertThat(of(4, 4)).isEmpty();
        assertThat(of(9, 9)).containsExactly(new Result.Split(5));
    }

    @Test
    void from_eighty_answers_on_every_option_is_shown_if_each_is_a_cell() {
        assertThat(options(20, 30, 20, 5, 5).getFirst()).isEqualTo(new Result.AllOptions(List.of(3, 4, 3, 1, 1)));
        assertThat(options(21, 30, 20, 5, 4).getFirst()).isEqualTo(new Result.Split(4));
        assertThat(options(20, 30, 20, 5, 4).getFirst()).isEqualTo(new Result.Split(4));
    }

    @Test
    void of_two_options_the_split_says_all() {
        assertThat(of(60, 40).getFirst()).isEqualTo(new Result.Split(6));
    }

    @Test
    void a_tally_of_another_prompt_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Candidates.of(Rounds.tally(9, 9), BURNOUT, Floors.DEFAULT));
    }

    private static List<Result> of(int upper, int lower) {
        return Candidates.of(Rounds.tally(upper, lower), Rounds.CUT, Floors.DEFAULT);
    }

    private static List<Result> options(Integer... counts) {
        return Candidates.of(new Tally(List.of(counts)), BURNOUT, Floors.DEFAULT);
    }
}

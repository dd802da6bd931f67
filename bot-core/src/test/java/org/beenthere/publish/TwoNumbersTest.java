package org.beenthere.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "4, 3, 'At least 5 and at most 79 answers may be asked for, not 4.'",
        "80, 5, 'At least 5 and at most 79 answers may be asked for, not 80.'",
        "8, 2, 'A cell is 3 to 11 people, not 2.'",
        "20, 12, 'A cell is 3 to 11 people, not 12.'",
        "8, 9, 'A cell of 9 people is more than the 8 answers from which something is shown.'",
    })
    void what_protects_too_little_is_refused_in_words(int answers, int cell, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Floors(answers, cell))
                .withMessage(why);
    }

    @ParameterizedTest
    @CsvSource({"8, 5, 10", "5, 3, 10", "8, 3, 10", "11, 11, 22", "30, 5, 32"})
    void at_least_ten_people_are_asked_and_two_cells_and_two_more_than_must_answer(int answers, int cell, int least) {
        assertThat(new Floors(answers, cell).leastAudience()).isEqualTo(least);
    }

    @Test
    void both_sides_of_a_cut_have_options_and_only_such_as_there_are() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cut(3, Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cut(2, Set.of(0, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cut(3, Set.of(3)));
        assertThat(new Cut(5, Set.of(2, 3, 4)).lower()).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void what_was_counted_and_who_was_asked_stand_in_no_log() {
        assertThat(Rounds.tally(9, 4)).hasToString("a tally");
        assertThat(Rounds.round(Floors.DEFAULT, 12).toString())
                .contains("an audience")
                .doesNotContain("m001");
    }
}

package org.beenthere.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedgerPublishTest {

    private static final LocalDate DAY = Rounds.DAY;
    private static final LocalDate LATER = DAY.plusDays(60);
    private static final Result MORE = new Result.Band(Result.Half.MORE);
    private static final Result LESS = new Result.Band(Result.Half.LESS);
    private static final Cut BURNOUT = new Cut(5, Set.of(2, 3, 4));

    @Test
    void two_cells_are_split_in_tens_of_percent() {
        assertThat(alone(20, 13, 7)).isEqualTo(new Result.Split(6));
        assertThat(alone(30, 8, 14)).isEqualTo(new Result.Split(4));
    }

    @Test
    void a_split_that_would_tell_that_nearly_everybody_answered_is_a_band() {
        assertThat(alone(14, 5, 5)).isEqualTo(new Result.Split(5));
        assertThat(alone(13, 6, 5)).isEqualTo(MORE);
        assertThat(alone(15, 5, 7)).isEqualTo(LESS);
        assertThat(alone(16, 5, 7)).isEqualTo(new Result.Split(4));
    }

    @Test
    void too_few_answers_and_a_tie_that_may_not_be_split_look_alike() {
        assertThat(alone(30, 4, 3)).isEqualTo(new Result.Nothing());
        assertThat(alone(13, 5, 5)).isEqualTo(new Result.Nothing());
    }

    @Test
    void where_a_few_came_or_went_a_split_is_a_band() {
        var round = new Round(plan(LATER), new Audience(Rounds.members(0, 20)), true);
        assertThat(Rounds.EMPTY.publish(round, Rounds.tally(13, 7))).isEqualTo(MORE);
        assertThat(Rounds.EMPTY.publish(round, Rounds.tally(10, 10))).isEqualTo(new Result.Nothing());
    }

    /** A fifth of 25 people needs seven of one mind and eighteen of the other: no nine of the first are among any of them. */
    @Test
    void what_cannot_be_explained_with_what_was_shown_before_is_shown_coarser() {
        var before = published(plan(DAY), 25, new Result.Split(2));
        assertThat(after(before, 16, 11, 5)).isEqualTo(MORE);
        assertThat(after(before, 16, 5, 7)).isEqualTo(new Result.Split(4));
        assertThat(alone(16, 7, 5)).isEqualTo(new Result.Split(6));
    }

    @Test
    void what_is_a_year_old_was_nothing_or_was_elsewhere_does_not_matter() {
        for (var before : List.of(
                published(plan(LATER.minusMonths(12)), 25, new Result.Split(2)),
                published(plan(DAY), 25, new Result.Nothing()),
                published(Rounds.plan("theatre", Floors.DEFAULT, DAY), 25, new Result.Split(2)))) {
            assertThat(after(before, 16, 7, 5)).isEqualTo(new Result.Split(6));
        }
    }

    @Test
    void another_prompt_is_taken_for_the_same_question() {
        var other = new Plan("ward", "rest", BURNOUT, Floors.DEFAULT, DAY);
        assertThat(after(published(other, 25, new Result.Split(2)), 16, 7, 5)).isEqualTo(MORE);
    }

    @Test
    void all_options_are_shown_to_those_who_are_enough() {
        var tally = new Tally(List.of(20, 30, 20, 5, 5));
        var plan = new Plan("hospital", "burnout", BURNOUT, Floors.DEFAULT, DAY);
        assertThat(Rounds.EMPTY.publish(round(plan, 90), tally))
                .isEqualTo(new Result.AllOptions(List.of(3, 4, 3, 1, 1)));
        assertThat(Rounds.EMPTY.publish(round(plan, 89), tally)).isEqualTo(new Result.Split(4));
    }

    private static Result alone(int asked, int upper, int lower) {
        return Rounds.EMPTY.publish(round(plan(LATER), asked), Rounds.tally(upper, lower));
    }

    private static Result after(Published before, int asked, int upper, int lower) {
        return new Ledger(List.of(), List.of(before)).publish(round(plan(LATER), asked), Rounds.tally(upper, lower));
    }

    private static Published published(Plan plan, int asked, Result result) {
        return new Published(round(plan, asked), result);
    }

    private static Round round(Plan plan, int asked) {
        return new Round(plan, new Audience(Rounds.members(0, asked)), false);
    }

    private static Plan plan(LocalDate day) {
        return Rounds.plan("ward", Floors.DEFAULT, day);
    }
}

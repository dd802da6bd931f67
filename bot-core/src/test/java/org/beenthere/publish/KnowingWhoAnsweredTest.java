package org.beenthere.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is not promised: the attacker who knows, of each round, how few did not answer, and that nobody changed their mind. */
class KnowingWhoAnsweredTest {

    private static final int HISTORIES = 200;
    private static final int ROUNDS = 6;

    @Test
    void the_page_says_how_often_somebody_would_be_found_by_one_who_knows_that() {
        var table =
                new StringBuilder("| what is known of each round | somebody's side follows, of %d |%n| --- | ---: |%n"
                        .formatted(HISTORIES));
        table.append(row("nothing (what the promise is about)", Integer.MAX_VALUE));
        table.append(row("at most two did not answer", 2));
        table.append(row("at most one did not answer", 1));
        table.append(row("everybody answered", 0));
        CheckInsPage.holds("knowing who answered", table.toString());
    }

    @Test
    void a_newcomer_to_a_unit_that_always_answers_is_found_where_the_larger_side_changes() {
        var before = observed(19, 10, false, new Result.Split(5));
        var after = observed(20, 11, true, new Result.Band(Result.Half.MORE));
        assertThat(new Attacker(List.of(before, after), Insider.nobody()).certainSides())
                .isEmpty();
        assertThat(new Attacker(List.of(before.withAtMostAbsent(0), after.withAtMostAbsent(0)), Insider.nobody())
                        .certainSides())
                .contains("m019 not on the lower side");
    }

    private static String row(String known, int absent) {
        int found = 0;
        for (long seed = 0; seed < HISTORIES; seed++) {
            var observations = History.inWhichAllAnswer(seed).stream()
                    .limit(ROUNDS)
                    .map(History.Closed::observation)
                    .map(observation -> observation.withAtMostAbsent(absent))
                    .toList();
            found += observations.isEmpty()
                            || new Attacker(observations, Insider.nobody())
                                    .certainSides()
                                    .isEmpty()
                    ? 0
                    : 1;
        }
        return "| %s | %d |%n".formatted(known, found);
    }

    private static Observation observed(int asked, int upper, boolean bandsOnly, Result expected) {
        var round = new Round(
                Rounds.plan("ward", Floors.DEFAULT, Rounds.DAY), new Audience(Rounds.members(0, asked)), bandsOnly);
        var shown = Rounds.EMPTY.publish(round, Rounds.tally(upper, asked - upper));
        assertThat(shown).isEqualTo(expected);
        return Observation.of(Rounds.EMPTY, round, shown);
    }
}

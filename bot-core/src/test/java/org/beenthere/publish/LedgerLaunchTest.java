package org.beenthere.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedgerLaunchTest {

    private static final LocalDate DAY = Rounds.DAY;
    private static final Result SPLIT = new Result.Split(5);
    private static final Result BAND = new Result.Band(Result.Half.MORE);
    private static final Result NOTHING = new Result.Nothing();

    @Test
    void whoever_is_in_a_channel_that_was_left_alone_is_asked() {
        var round = Rounds.permitted(Rounds.EMPTY, plan("ward", DAY), Rounds.members(0, 10));
        assertThat(round.audience().members()).isEqualTo(Rounds.members(0, 10));
        assertThat(round.bandsOnly()).isFalse();
    }

    @Test
    void fewer_than_ten_people_are_not_asked() {
        assertThat(Rounds.EMPTY.launch(plan("ward", DAY), Rounds.members(0, 9)))
                .isEqualTo(new Launch.AudienceTooSmall(10));
    }

    @Test
    void a_channel_is_asked_again_two_weeks_later_and_not_before() {
        var before = shown("ward", DAY, 20, NOTHING);
        for (var ledger :
                List.of(before, new Ledger(List.of(before.published().getFirst().round()), List.of()))) {
            assertThat(ledger.launch(plan("ward", DAY.plusDays(13)), Rounds.members(0, 20)))
                    .isEqualTo(new Launch.TooSoon(DAY.plusDays(14)));
            assertThat(ledger.launch(plan("ward", DAY.plusDays(14)), Rounds.members(0, 20)))
                    .isInstanceOf(Launch.Permitted.class);
            assertThat(ledger.launch(plan("theatre", DAY), Rounds.members(30, 50)))
                    .isInstanceOf(Launch.Permitted.class);
        }
    }

    @Test
    void whoever_counts_in_another_channel_is_not_counted_here() {
        var members = Rounds.members(8, 20);
        var published = shown("ward", DAY, 10, BAND);
        var open = new Ledger(List.of(published.published().getFirst().round()), List.of());
        for (var ledger : List.of(published, open)) {
            assertThat(Rounds.permitted(ledger, plan("theatre", DAY), members)
                            .audience()
                            .members())
                    .isEqualTo(Rounds.members(10, 20));
        }
    }

    @Test
    void of_whom_nothing_was_shown_in_another_channel_counts_here() {
        var round = Rounds.permitted(shown("ward", DAY, 10, NOTHING), plan("theatre", DAY), Rounds.members(8, 20));
        assertThat(round.audience().members()).isEqualTo(Rounds.members(8, 20));
    }

    @Test
    void too_few_that_are_left_are_refused_until_enough_count_here_again() {
        var ledger = new Ledger(
                List.of(),
                List.of(published("ward", DAY, 0, 10, BAND), published("theatre", DAY.plusDays(40), 10, 20, BAND)));
        var members = Rounds.members(0, 16);
        var later = DAY.plusDays(60);
        var from = DAY.plusMonths(12);
        assertThat(ledger.launch(plan("all", later), members)).isEqualTo(new Launch.CountedElsewhere(10, from));
        assertThat(ledger.launch(plan("all", from.minusDays(1)), members)).isInstanceOf(Launch.Refused.class);
        assertThat(Rounds.permitted(ledger, plan("all", from), members)
                        .audience()
                        .members())
                .isEqualTo(Rounds.members(0, 10));
    }

    @Test
    void a_few_who_came_or_went_since_what_was_shown_last_leave_only_a_band() {
        assertThat(bandsOnlyAmong(Rounds.members(0, 20))).isFalse();
        assertThat(bandsOnlyAmong(Rounds.members(0, 21))).isTrue();
        assertThat(bandsOnlyAmong(Rounds.members(0, 24))).isTrue();
        assertThat(bandsOnlyAmong(Rounds.members(0, 25))).isFalse();
        assertThat(bandsOnlyAmong(Rounds.members(4, 20))).isTrue();
        assertThat(bandsOnlyAmong(Rounds.members(5, 20))).isFalse();
        assertThat(bandsOnlyAmong(Rounds.members(5, 21))).isTrue();
        assertThat(bandsOnlyAmong(Rounds.members(5, 25))).isFalse();
    }

    @Test
    void what_came_before_that_does_not_matter_for_it() {
        var ledger = new Ledger(
                List.of(),
                List.of(published("ward", DAY, 0, 19, SPLIT), published("ward", DAY.plusDays(14), 0, 20, BAND)));
        var round = Rounds.permitted(ledger, plan("ward", DAY.plusDays(28)), Rounds.members(0, 20));
        assertThat(round.bandsOnly()).isFalse();
    }

    private static boolean bandsOnlyAmong(Set<String> members) {
        return Rounds.permitted(shown("ward", DAY, 20, SPLIT), plan("ward", DAY.plusDays(14)), members)
                .bandsOnly();
    }

    private static Plan plan(String channel, LocalDate day) {
        return Rounds.plan(channel, Floors.DEFAULT, day);
    }

    private static Ledger shown(String channel, LocalDate day, int people, Result result) {
        return new Ledger(List.of(), List.of(published(channel, day, 0, people, result)));
    }

    private static Published published(String channel, LocalDate day, int from, int to, Result result) {
        return new Published(new Round(plan(channel, day), new Audience(Rounds.members(from, to)), false), result);
    }
}

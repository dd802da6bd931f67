package org.beenthere.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.beenthere.chat.PersonRef;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Need DAYS = new Need("days", "medicine", "attending");
    private static final Need TODAY_IF_POSSIBLE = new Need("today", "medicine", "attending");

    private final Map<UUID, Load> loads = new HashMap<>();
    private ProgrammeRules rules = ProgrammeRules.defaults();
    private Row ana = Row.of("ana").roles(Set.of());
    private Set<PersonRef> anasAccounts = Row.refs("ana");
    private Set<UUID> asked = Set.of();
    private Set<PersonRef> onCall = Set.of();
    private Set<UUID> unknown = Set.of();
    private Need need = DAYS;

    @Test
    void a_supporter_who_can_is_asked() {
        assertThat(next(Row.of("ben"))).isEqualTo("ben");
        assertThat(next()).isEqualTo("nobody");
    }

    @Test
    void one_who_is_no_supporter_is_never_asked() {
        assertThat(next(Row.of("ben").roles(Set.of()))).isEqualTo("nobody");
        assertThat(next(Row.of("ben").roles(Set.of(Role.COORDINATOR)))).isEqualTo("nobody");
    }

    @Test
    void the_requester_is_never_asked_on_any_account_of_theirs() {
        assertThat(next(Row.of("ana"))).isEqualTo("nobody");
        assertThat(next(Row.of("ana-on-teams").is("ana"))).isEqualTo("nobody");
    }

    @Test
    void a_manager_is_never_asked_on_any_account_of_theirs() {
        ana.managers("grace");
        assertThat(next(Row.of("grace"))).isEqualTo("nobody");
        assertThat(next(Row.of("grace-on-teams").linkedTo("grace"))).isEqualTo("nobody");
    }

    @Test
    void one_whom_the_requester_manages_is_never_asked_whichever_account_is_named() {
        assertThat(next(Row.of("ben").managers("ana"))).isEqualTo("nobody");
        anasAccounts = Row.refs("ana", "ana-on-teams");
        assertThat(next(Row.of("ben").managers("ana-on-teams"))).isEqualTo("nobody");
    }

    @Test
    void one_who_is_excluded_either_way_is_never_asked_on_any_account() {
        assertThat(next(Row.of("ben").excludes("ana"))).isEqualTo("nobody");
        anasAccounts = Row.refs("ana", "ana-on-teams");
        assertThat(next(Row.of("ben").excludes("ana-on-teams"))).isEqualTo("nobody");
        ana.excludes("ben");
        assertThat(next(Row.of("ben"))).isEqualTo("nobody");
        assertThat(next(Row.of("ben-on-teams").linkedTo("ben"))).isEqualTo("nobody");
    }

    @Test
    void what_one_account_of_a_supporter_excludes_holds_for_their_others() {
        assertThat(next(Row.of("ben-on-teams").is("ben"), Row.of("ben").excludes("ana")))
                .isEqualTo("nobody");
    }

    @Test
    void one_whose_training_has_run_out_is_not_asked() {
        assertThat(next(Row.of("ben").trainedUntil(TODAY))).isEqualTo("ben");
        assertThat(next(Row.of("ben").trainedUntil(TODAY.minusDays(1)))).isEqualTo("nobody");
    }

    @Test
    void one_who_is_full_is_not_asked() {
        loads.put(Row.human("ben"), new Load(1, 1, false));
        assertThat(next(Row.of("ben"))).isEqualTo("nobody");
        assertThat(next(Row.of("ben").capacity(2))).isEqualTo("ben");
    }

    @Test
    void one_who_takes_none_for_now_is_not_asked() {
        assertThat(next(Row.of("ben").capacity(0))).isEqualTo("nobody");
    }

    @Test
    void one_who_took_enough_this_quarter_is_not_asked() {
        loads.put(Row.human("ben"), new Load(0, 4, false));
        assertThat(next(Row.of("ben"))).isEqualTo("nobody");
    }

    @Test
    void one_who_was_asked_for_this_request_is_not_asked_again() {
        asked = Set.of(Row.human("ben"));
        assertThat(next(Row.of("ben"))).isEqualTo("nobody");
        assertThat(next(Row.of("ben-on-teams").is("ben"))).isEqualTo("nobody");
    }

    @Test
    void one_who_is_being_asked_for_another_request_is_not_asked() {
        loads.put(Row.human("ben"), new Load(0, 0, true));
        assertThat(next(Row.of("ben"))).isEqualTo("nobody");
    }

    @Test
    void one_of_whom_the_programme_knows_no_load_is_not_asked() {
        unknown = Set.of(Row.human("ben"));
        assertThat(next(Row.of("ben"))).isEqualTo("nobody");
    }

    @Test
    void like_discipline_comes_before_like_seniority_and_that_before_who_took_fewest() {
        loads.put(Row.human("alike"), new Load(0, 3, false));
        loads.put(Row.human("younger"), new Load(0, 1, false));
        assertThat(next(
                        Row.of("surgeon").discipline("surgery"),
                        Row.of("younger").seniority("resident"),
                        Row.of("alike").discipline("Medicine")))
                .isEqualTo("alike");
        assertThat(next(
                        Row.of("surgeon").discipline("surgery"),
                        Row.of("younger").seniority("resident")))
                .isEqualTo("younger");
    }

    @Test
    void of_two_who_are_alike_the_one_who_took_fewer_is_asked() {
        loads.put(Row.human("ben"), new Load(0, 2, false));
        loads.put(Row.human("chloe"), new Load(0, 1, false));
        assertThat(next(Row.of("ben"), Row.of("chloe"))).isEqualTo("chloe");
    }

    @Test
    void a_site_for_which_neither_matters_asks_who_took_fewest() {
        rules = new ProgrammeRules(Duration.ofHours(4), Duration.ofMinutes(30), 2, 1, 4, false, false);
        loads.put(Row.human("alike"), new Load(0, 1, false));
        assertThat(next(Row.of("alike"), Row.of("surgeon").discipline("surgery").seniority("resident")))
                .isEqualTo("surgeon");
    }

    @Test
    void who_is_on_call_comes_first_where_it_is_urgent_and_only_there() {
        onCall = Row.refs("surgeon");
        var surgeon = Row.of("surgeon").discipline("surgery");
        assertThat(next(Row.of("ben"), surgeon)).isEqualTo("ben");
        need = TODAY_IF_POSSIBLE;
        assertThat(next(Row.of("ben"), surgeon)).isEqualTo("surgeon");
        assertThat(next(Row.of("ben"), Row.of("surgeon-on-teams").linkedTo("surgeon")))
                .isEqualTo("surgeon-on-teams");
    }

    @Test
    void one_who_is_on_no_roster_can_ask() {
        ana = null;
        assertThat(next(Row.of("ben"))).isEqualTo("ben");
        assertThat(next(Row.of("ben").excludes("ana"))).isEqualTo("nobody");
    }

    private String next(Row... rows) {
        var supporters = Stream.of(rows).map(Row::member).toList();
        supporters.forEach(member -> loads.putIfAbsent(member.person().human(), new Load(0, 0, false)));
        var known = new HashMap<>(loads);
        known.keySet().removeAll(unknown);
        var requester = new Requester(Row.human("ana"), Optional.ofNullable(ana).map(Row::entry), anasAccounts);
        var request = new Matching.Request(requester, need, asked);
        return new Matching(rules)
                .next(request, List.copyOf(supporters), known, onCall, TODAY)
                .map(member -> member.entry().account().user())
                .orElse("nobody");
    }
}

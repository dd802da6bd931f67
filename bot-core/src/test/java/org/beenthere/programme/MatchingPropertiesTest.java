package org.beenthere.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any roster: a few people, some with two accounts, who lead and exclude each other and have any load. */
class MatchingPropertiesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final List<String> USERS = List.of("ana", "ben", "chloe", "dev", "ana2", "ben2");

    /** A roster with its loads, drawn at random. */
    record Drawn(List<Member> rows, Map<UUID, Load> loads, Set<UUID> asked, Need need) {

        Optional<Member> next(List<Member> order) {
            return new Matching(ProgrammeRules.defaults()).next(request(), order, loads, Row.refs("dev"), TODAY);
        }

        Matching.Request request() {
            var ana = LinkedRows.merged(rows).stream().filter(row -> isAna(row)).findFirst();
            return new Matching.Request(
                    new Requester(Row.human("ana"), ana.map(Member::entry), Row.refs("ana", "ana2")), need, asked);
        }

        private static boolean isAna(Member row) {
            return row.person().human().equals(Row.human("ana"));
        }
    }

    @Property
    void the_same_supporter_is_asked_in_whatever_order_the_roster_comes(
            @ForAll("rosters") Drawn drawn, @ForAll long seed) {
        var other = new ArrayList<>(drawn.rows());
        Collections.shuffle(other, new Random(seed));
        assertThat(drawn.next(other)).isEqualTo(drawn.next(drawn.rows()));
    }

    @Property(tries = 3000)
    void whoever_is_asked_may_be_asked(@ForAll("rosters") Drawn drawn) {
        drawn.next(drawn.rows()).ifPresent(member -> {
            var entry = member.entry();
            var load = drawn.loads().get(member.person().human());
            var theirs = drawn.rows().stream()
                    .filter(row -> row.person().human().equals(member.person().human()))
                    .toList();
            assertThat(member.person().human()).isNotEqualTo(Row.human("ana"));
            assertThat(theirs).anyMatch(row -> row.entry().roles().contains(Role.SUPPORTER));
            assertThat(drawn.asked()).doesNotContain(member.person().human());
            assertThat(load.asked()).isFalse();
            assertThat(load.active()).isLessThan(entry.capacity());
            assertThat(load.quarter()).isLessThan(4);
            assertThat(theirs).allSatisfy(row -> {
                assertThat(row.entry().excludes()).doesNotContainAnyElementsOf(Row.refs("ana", "ana2"));
                assertThat(row.entry().managers()).doesNotContainAnyElementsOf(Row.refs("ana", "ana2"));
                drawn.request().requester().entry().ifPresent(ana -> {
                    assertThat(ana.excludes()).doesNotContain(row.entry().account());
                    assertThat(ana.managers()).doesNotContain(row.entry().account());
                });
            });
        });
    }

    @Property
    void whoever_is_asked_is_asked_again_when_the_others_are_gone(@ForAll("rosters") Drawn drawn) {
        drawn.next(drawn.rows()).ifPresent(member -> {
            var theirs = drawn.rows().stream()
                    .filter(row -> row.person().human().equals(member.person().human()))
                    .toList();
            assertThat(drawn.next(theirs)).contains(member);
        });
    }

    @Property
    void where_nobody_is_asked_nobody_alone_would_be_either(@ForAll("rosters") Drawn drawn) {
        if (drawn.next(drawn.rows()).isEmpty()) {
            USERS.forEach(user -> assertThat(drawn.next(drawn.rows().stream()
                            .filter(row -> row.person().human().equals(Row.human(user)))
                            .toList()))
                    .isEmpty());
        }
    }

    @Provide
    Arbitrary<Drawn> rosters() {
        var users = Arbitraries.of(USERS).set().ofMaxSize(2);
        var row = Combinators.combine(
                        Arbitraries.of(
                                Set.of(Role.SUPPORTER), Set.of(Role.SUPPORTER, Role.COORDINATOR), Set.<Role>of()),
                        Arbitraries.of("medicine", "nursing"),
                        Arbitraries.of("attending", "resident"),
                        Arbitraries.integers().between(0, 2),
                        users,
                        users)
                .as((roles, discipline, seniority, capacity, managers, excludes) ->
                        (Function<String, Member>) user -> human(Row.of(user), user)
                                .roles(roles)
                                .discipline(discipline)
                                .seniority(seniority)
                                .capacity(capacity)
                                .managers(managers.toArray(String[]::new))
                                .excludes(excludes.toArray(String[]::new))
                                .member());
        var load = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(false, false, true))
                .as(Load::new);
        return Combinators.combine(
                        row.list().ofSize(USERS.size()),
                        load.list().ofSize(USERS.size()),
                        Arbitraries.of(USERS).set().ofMaxSize(1),
                        Arbitraries.of("today", "days"))
                .as((rows, loads, asked, soon) -> {
                    var members = new ArrayList<Member>();
                    var carried = new HashMap<UUID, Load>();
                    for (int i = 0; i < USERS.size(); i++) {
                        members.add(rows.get(i).apply(USERS.get(i)));
                        carried.put(members.get(i).person().human(), loads.get(i));
                    }
                    var already = new HashSet<UUID>();
                    asked.forEach(user -> already.add(Row.human(user)));
                    return new Drawn(members, carried, already, new Need(soon, "medicine", "attending"));
                })
                .withoutEdgeCases();
    }

    private static Row human(Row row, String user) {
        var other = user.endsWith("2") ? user.replace("2", "") : user + "2";
        return user.endsWith("2") ? row.is(other) : row.linkedTo(other);
    }
}

package org.beenthere.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the rows of three accounts say, two of which are one person's. */
class LinkedRowsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Set<Role> NONE = Set.of();

    @Property
    void whoever_asks_gets_the_same_in_whatever_order_the_rows_come_and_by_whichever_account(
            @ForAll("rows") List<Member> rows, @ForAll long seed) {
        var others = new ArrayList<>(rows);
        Collections.shuffle(others, new Random(seed));

        var merged = LinkedRows.merged(rows);

        assertThat(LinkedRows.merged(others)).isEqualTo(merged);
        assertThat(bens(merged).map(Member::entry).map(LinkedRowsTest::withoutAccounts))
                .containsOnly(
                        withoutAccounts(bens(merged).findFirst().orElseThrow().entry()));
        assertThat(bens(merged).map(row -> row.entry().accounts())).containsOnly(Row.refs("ben", "ben2"));
    }

    @Property
    void merging_what_is_merged_changes_nothing(@ForAll("rows") List<Member> rows) {
        var merged = LinkedRows.merged(rows);
        assertThat(LinkedRows.merged(merged)).isEqualTo(merged);
    }

    @Property
    void a_role_a_manager_an_exclusion_and_a_language_of_any_row_count(@ForAll("rows") List<Member> rows) {
        var merged = bens(LinkedRows.merged(rows)).findFirst().orElseThrow().entry();

        assertThat(merged.roles()).isEqualTo(all(rows, RosterEntry::roles));
        assertThat(merged.managers()).isEqualTo(all(rows, RosterEntry::managers));
        assertThat(merged.excludes()).isEqualTo(all(rows, RosterEntry::excludes));
        assertThat(merged.languages()).containsExactlyElementsOf(all(rows, RosterEntry::languages));
    }

    @Property
    void training_and_room_are_never_more_than_any_row_says(@ForAll("rows") List<Member> rows) {
        var merged = bens(LinkedRows.merged(rows)).findFirst().orElseThrow().entry();

        bens(rows).map(Member::entry).forEach(row -> {
            assertThat(merged.isTrainedOn(TODAY)).matches(trained -> !trained || row.isTrainedOn(TODAY));
            if (row.roles().contains(Role.SUPPORTER)) {
                assertThat(merged.capacity()).isLessThanOrEqualTo(row.capacity());
            }
        });
    }

    @Property
    void what_nobody_else_says_of_a_person_changes_nothing_of_theirs(@ForAll("rows") List<Member> rows) {
        var alone = LinkedRows.merged(bens(rows).toList());
        assertThat(bens(LinkedRows.merged(rows))).containsExactlyElementsOf(alone);
    }

    @Property
    void somebody_is_written_to_in_a_role_on_the_accounts_that_have_it(@ForAll("rows") List<Member> rows) {
        var written = LinkedRows.withRole(Role.SUPPORTER, rows);

        assertThat(written.stream().map(Member::person))
                .containsExactlyInAnyOrderElementsOf(rows.stream()
                        .filter(row -> row.entry().roles().contains(Role.SUPPORTER))
                        .map(Member::person)
                        .toList());
        assertThat(LinkedRows.merged(rows)).containsAll(written);
    }

    @Property
    void whoever_may_meet_a_requester_may_do_so_on_either_account(@ForAll("rows") List<Member> rows) {
        var requester = new Requester(Row.human("ana"), Optional.empty(), Row.refs("ana"));
        assertThat(bens(LinkedRows.merged(rows))
                        .map(row -> requester.mayMeet(row, TODAY))
                        .distinct())
                .hasSize(1);
    }

    @Provide
    Arbitrary<List<Member>> rows() {
        var users = Arbitraries.of("ana", "chloe", "dev").set().ofMaxSize(2);
        var row = Combinators.combine(
                        Arbitraries.of(NONE, Set.of(Role.SUPPORTER), Set.of(Role.COORDINATOR)),
                        Arbitraries.integers().between(0, 3),
                        users,
                        users,
                        Arbitraries.of("en", "de", "pt").list().uniqueElements().ofMaxSize(2),
                        Arbitraries.of(TODAY.minusDays(1), TODAY, TODAY.plusYears(1))
                                .optional())
                .as((roles, capacity, managers, excludes, languages, trained) ->
                        (Function<Row, Member>) of -> withTraining(
                                        of.roles(roles)
                                                .capacity(capacity)
                                                .managers(managers.toArray(String[]::new))
                                                .excludes(excludes.toArray(String[]::new))
                                                .languages(languages),
                                        trained)
                                .member());
        return row.list()
                .ofSize(3)
                .map(rows -> List.of(
                        rows.get(0).apply(Row.of("ben")),
                        rows.get(1).apply(Row.of("ben2").is("ben")),
                        rows.get(2).apply(Row.of("chloe"))));
    }

    private static Row withTraining(Row row, Optional<LocalDate> day) {
        day.ifPresent(row::trainedUntil);
        return row;
    }

    private static Stream<Member> bens(List<Member> rows) {
        return rows.stream().filter(row -> row.person().human().equals(Row.human("ben")));
    }

    private static <T> Set<T> all(List<Member> rows, Function<RosterEntry, Collection<T>> part) {
        var all = new LinkedHashSet<T>();
        bens(rows).forEach(row -> all.addAll(part.apply(row.entry())));
        return all;
    }

    private static int withoutAccounts(RosterEntry entry) {
        return Objects.hash(
                entry.name(),
                entry.roles(),
                entry.discipline(),
                entry.languages(),
                entry.capacity(),
                entry.managers(),
                entry.excludes(),
                entry.trainedUntil());
    }
}

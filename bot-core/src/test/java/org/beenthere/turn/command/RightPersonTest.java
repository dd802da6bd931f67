package org.beenthere.turn.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beenthere.chat.Act;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.Role;
import org.beenthere.programme.RosterEntry;
import org.beenthere.testing.Rows;
import org.beenthere.testing.Story;
import org.beenthere.testing.TestRoster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Laws 7 and 14: a name goes to the people who were named, if they may have it at the moment at which it goes. */
class RightPersonTest {

    private static final Set<PersonRef> NOBODY = Set.of();
    private static final LocalDate TRAINED = LocalDate.of(2030, 1, 1);
    private static final String CONTACT = "extension 4411";

    /** Why somebody who once might may not any more. */
    enum Change {
        OFF_THE_ROSTER,
        NO_LONGER_IN_THE_ROLE,
        UNTRAINED,
        MANAGER,
        EXCLUDED_BY_THEM,
        EXCLUDED_BY_THE_REQUESTER;

        /** The roster after it happened to a supporter. */
        List<RosterEntry> to(String user) {
            return switch (this) {
                case OFF_THE_ROSTER -> TestRoster.without(user);
                case NO_LONGER_IN_THE_ROLE -> replaced(entry(user, Set.of(), NOBODY, NOBODY, TRAINED));
                case UNTRAINED ->
                    replaced(entry(user, Set.of(Role.SUPPORTER), NOBODY, NOBODY, LocalDate.of(2026, 11, 22)));
                case MANAGER -> replaced(entry("ana", Set.of(), refs(user), NOBODY, TRAINED));
                case EXCLUDED_BY_THEM -> replaced(entry(user, Set.of(Role.SUPPORTER), NOBODY, refs("ana"), TRAINED));
                case EXCLUDED_BY_THE_REQUESTER -> replaced(entry("ana", Set.of(), NOBODY, refs(user), TRAINED));
            };
        }
    }

    private Story story;

    @BeforeEach
    void open(@TempDir Path folder) {
        story = Story.in(folder);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_supporter_who_may_not_be_it_any_more_gets_no_name_and_somebody_else_is_asked(Change change) {
        var former = story.accepted();
        story.bot().onRoster(change.to(former.ref().user()));

        story.ana().submits(Map.of("contact", CONTACT));

        assertThat(former.transcript())
                .doesNotContain("Ana")
                .doesNotContain(CONTACT)
                .contains("You are free again.");
        assertThat(story.ana().transcript())
                .contains("Something changed just now.")
                .contains("cannot do it.");
        assertThat(story.supporter().ref()).isNotEqualTo(former.ref());
        assertThat(rows().of("select stage from peer_case")).containsExactly("offered");
    }

    @ParameterizedTest
    @EnumSource
    void a_supporter_who_may_not_be_it_any_more_cannot_accept_and_somebody_else_is_asked(Change change) {
        var former = story.asked().supporter();
        story.bot().onRoster(change.to(former.ref().user()));

        former.presses("Yes, I can");

        assertThat(former.lastLine()).contains("settled already");
        assertThat(story.ana().transcript()).doesNotContain("said yes");
        assertThat(story.supporter().ref()).isNotEqualTo(former.ref());
    }

    @ParameterizedTest
    @EnumSource
    void one_who_asks_where_things_stand_is_not_shown_a_supporter_who_may_not_be_it_any_more(Change change) {
        var former = story.accepted();
        story.bot().onRoster(change.to(former.ref().user()));

        story.ana().greets().presses("Where things stand");

        assertThat(story.ana().transcript()).contains("cannot do it.");
        assertThat(former.transcript()).contains("You are free again.");
        assertThat(story.supporter().ref()).isNotEqualTo(former.ref());
    }

    @Test
    void a_name_that_waited_as_a_notice_goes_to_nobody_who_may_not_have_it_when_it_is_due() {
        var former = story.accepted();
        var shared = story.ana().form();
        story.ana().sends(story.ana().event(new Act.Submitted(shared.submit().button(), Map.of("contact", CONTACT))));
        story.bot().onRoster(TestRoster.without(former.ref().user()));

        story.bot().settle();

        assertThat(former.transcript()).doesNotContain("Ana").doesNotContain(CONTACT);
        assertThat(story.ana().transcript()).contains("cannot do it.");
        assertThat(story.supporter().ref()).isNotEqualTo(former.ref());
    }

    @Test
    void a_name_that_waited_for_a_platform_goes_to_nobody_who_may_not_have_it_when_the_platform_is_back() {
        var former = story.accepted();
        var away = new Delivery.TryAgain(Duration.ofMinutes(5));
        story.bot()
                .platform()
                .trouble(
                        outgoing -> outgoing.to().person().equals(former.ref()) ? Optional.of(away) : Optional.empty());
        story.ana().submits(Map.of("contact", CONTACT));
        story.bot().onRoster(TestRoster.without(former.ref().user()));
        story.bot().platform().trouble(_ -> Optional.empty());
        story.bot().clock().moveOn(Duration.ofMinutes(10));

        story.bot().settle();

        assertThat(former.transcript()).doesNotContain("Ana").doesNotContain(CONTACT);
        assertThat(story.ana().transcript()).contains("cannot do it.");
    }

    @Test
    void one_who_loses_the_role_while_in_touch_is_shown_nothing_more_of_it() {
        var former = story.inTouch();
        story.bot().onRoster(TestRoster.without(former.ref().user()));
        var before = former.lines().size();

        former.greets().presses("Where things stand");

        assertThat(former.lines().subList(before, former.lines().size())).noneMatch(line -> line.contains("Ana"));
        assertThat(story.ana().transcript()).contains("cannot do it.");
    }

    @Test
    void training_that_runs_out_while_two_people_are_in_touch_does_not_part_them() {
        var supporter = story.inTouch();
        story.bot().onRoster(Change.UNTRAINED.to(supporter.ref().user()));

        supporter.presses("We talked");

        assertThat(supporter.lastLine()).contains("It is closed.");
        assertThat(story.ana().transcript()).doesNotContain("cannot do it.");
    }

    @Test
    void the_coordinators_are_named_before_they_know_and_a_manager_among_them_is_left_out() {
        withCoordinators("dana", "carl", "mia");
        story.bot().onRoster(rosterWith("mia", "dana", "carl", "mia"));
        nobodyTakesIt();

        story.ana().presses("Tell them my name");

        assertThat(story.ana().lastLine())
                .contains("your name, Ana Lima", "- Name of carl", "- Dana Reyes")
                .doesNotContain("mia");
        assertThat(heardOf("Ana")).isEmpty();

        story.ana().presses("Yes, tell them");

        assertThat(heardOf("Ana Lima")).containsExactlyInAnyOrder("dana", "carl");
        assertThat(heardOf("found nobody")).doesNotContain("mia");
        assertThat(story.ana().lastLine())
                .contains("- Name of carl", "- Dana Reyes")
                .doesNotContain("mia");
    }

    @Test
    void whoever_was_named_and_may_not_know_any_more_is_left_out_and_whoever_came_later_too() {
        withCoordinators("dana", "carl");
        nobodyTakesIt();
        story.ana().presses("Tell them my name");
        story.bot().onRoster(rosterWith("carl", "dana", "carl", "mia"));

        story.ana().presses("Yes, tell them");

        assertThat(heardOf("Ana Lima")).containsExactly("dana");
        assertThat(story.ana().lastLine())
                .contains("Dana Reyes")
                .doesNotContain("carl")
                .doesNotContain("mia");
    }

    @Test
    void where_nobody_who_was_named_is_left_nobody_learns_it_and_that_is_said() {
        nobodyTakesIt();
        story.ana().presses("Tell them my name");
        story.bot().onRoster(rosterWith("dana", "dana", "mia"));

        story.ana().presses("Yes, tell them");

        assertThat(heardOf("Ana")).isEmpty();
        assertThat(story.ana().lastLine()).contains("Nobody is free.");
    }

    @Test
    void a_manager_who_coordinates_starts_nothing_with_a_request() {
        nobodyTakesIt();
        var dana = story.person("dana");
        var again = dana.button("Ask more supporters");
        story.bot().onRoster(rosterWith("dana", "dana"));

        dana.does(new Act.Pressed(again));
        assertThat(dana.lastLine()).contains("not waiting");
        assertThat(rows().of("select stage from peer_case")).containsExactly("looking");
    }

    @Test
    void a_name_that_waited_as_a_notice_reaches_no_coordinator_who_leads_the_requester_by_then() {
        nobodyTakesIt();
        story.ana().presses("Tell them my name");
        var ana = story.ana();
        ana.sends(ana.event(new Act.Pressed(ana.button("Yes, tell them"))));
        story.bot().onRoster(rosterWith("dana", "dana"));

        story.bot().settle();

        assertThat(heardOf("Ana")).isEmpty();
    }

    private void withCoordinators(String... users) {
        story.bot().onRoster(rosterWith("grace", users));
    }

    private void nobodyTakesIt() {
        story.asked().supporter().presses("Not this time");
        story.supporter().presses("Not this time");
    }

    private List<String> heardOf(String words) {
        return Stream.of("ben", "chloe", "grace", "dana", "carl", "mia")
                .filter(user -> story.person(user).transcript().contains(words))
                .toList();
    }

    private Rows rows() {
        return new Rows(story.bot().connections());
    }

    /** The small roster with these coordinators, of whom one may lead Ana. */
    private static List<RosterEntry> rosterWith(String managerOfAna, String... coordinators) {
        var roster = new ArrayList<>(TestRoster.without("ana", "dana"));
        roster.add(entry("ana", Set.of(), refs(managerOfAna), NOBODY, TRAINED));
        for (var user : coordinators) {
            roster.add(
                    user.equals("dana")
                            ? TestRoster.entry("dana")
                            : TestRoster.entry(user, Set.of(Role.COORDINATOR), 1));
        }
        return roster;
    }

    private static List<RosterEntry> replaced(RosterEntry changed) {
        var roster = new ArrayList<>(TestRoster.without(changed.account().user()));
        roster.add(changed);
        return roster;
    }

    private static Set<PersonRef> refs(String user) {
        return Set.of(TestRoster.ref(user));
    }

    private static RosterEntry entry(
            String user, Set<Role> roles, Set<PersonRef> managers, Set<PersonRef> excludes, LocalDate trainedUntil) {
        var before = TestRoster.entry(user);
        return new RosterEntry(
                before.account(),
                before.name(),
                roles,
                before.discipline(),
                before.department(),
                before.seniority(),
                before.languages(),
                before.capacity(),
                managers,
                excludes,
                Set.of(),
                Optional.of(trainedUntil));
    }
}

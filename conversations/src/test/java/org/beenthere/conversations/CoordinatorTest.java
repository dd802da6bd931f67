package org.beenthere.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.beenthere.chat.Act;
import org.beenthere.programme.RosterEntry;
import org.beenthere.testing.ManyPeople;
import org.beenthere.testing.Rows;
import org.beenthere.testing.Story;
import org.beenthere.testing.TestPerson;
import org.beenthere.testing.TestRoster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Laws 7 and 14: what the coordinator sees of a request that found nobody, and when. */
class CoordinatorTest {

    private Story story;
    private TestPerson dana;

    @BeforeEach
    void open(@TempDir Path folder) {
        story = Shipped.story(folder);
        story.ana().presses("Ask for a peer").presses("This week").presses("Send");
        dana = story.person("dana");
    }

    @AfterEach
    void close() {
        story.close();
    }

    private String code() {
        return Pattern.compile("[A-Z2-9]{3}-[A-Z2-9]{3}")
                .matcher(story.ana().transcript())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void after_two_supporters_the_coordinator_sees_code_need_and_age_and_no_name() {
        nobodyTakesIt();

        var code = code();
        assertThat(dana.lastLine())
                .contains("Request " + code + " found nobody")
                .contains("some time this week")
                .contains("Monday 23 November, 10:00");
        assertThat(everythingButAnasChat()).noneMatch(line -> line.contains("Ana"));
        dana.greets().presses("What is waiting");
        assertThat(dana.transcript()).contains(code + ": some time this week, waiting since Monday 23 November");
        assertThat(everythingButAnasChat()).noneMatch(line -> line.contains("Ana"));
    }

    @Test
    void the_coordinator_learns_who_it_is_after_the_requester_pressed_that_they_may_and_nobody_else_does() {
        nobodyTakesIt();
        story.ana().presses("Tell them it's me");

        assertThat(story.ana().lastLine()).contains("your name, Ana Lima").contains("- Dana Reyes");
        assertThat(everythingButAnasChat()).noneMatch(line -> line.contains("Ana"));

        story.ana().presses("Yes, tell them");

        assertThat(dana.lastLine()).contains("It is Ana Lima");
        assertThat(story.ana().lastLine()).contains("They now know").contains("- Dana Reyes");
        for (var supporter : List.of("ben", "chloe", "grace")) {
            assertThat(story.person(supporter).transcript()).doesNotContain("Ana");
        }
    }

    @Test
    void the_coordinator_has_more_supporters_asked() {
        nobodyTakesIt();
        var roster = new ArrayList<>(TestRoster.all());
        roster.addAll(ManyPeople.roster(0, 1, 1));
        story.bot().onRoster(roster);
        dana.presses("Ask more supporters");

        assertThat(dana.lastLine()).contains("I am asking more supporters");
        assertThat(story.person("s0").canPress("Yes, I can")).isTrue();
    }

    @Test
    void the_coordinator_hears_of_it_when_the_promise_is_due() {
        story.bot().clock().moveOn(Duration.ofHours(23));
        supporter();
        story.bot().settle();
        story.bot().clock().moveOn(Duration.ofHours(1));
        story.bot().settle();

        assertThat(dana.transcript()).contains("found nobody");
        assertThat(story.ana().transcript()).contains("I have told the coordinator that a request is waiting");
    }

    @Test
    void one_who_is_no_coordinator_any_more_has_nobody_asked_and_learns_no_name() {
        nobodyTakesIt();
        var again = dana.button("Ask more supporters");
        story.bot().onRoster(TestRoster.without("dana"));

        dana.does(new Act.Pressed(again));
        assertThat(dana.lastLine()).contains("no longer waiting");
        story.ana().presses("Tell them it's me");

        assertThat(story.ana().lastLine()).contains("no coordinator I can tell");
        assertThat(dana.transcript()).doesNotContain("Ana");
        assertThat(rows().of("select stage from peer_case")).containsExactly("looking");
    }

    @Test
    void a_coordinator_who_leads_the_requester_is_not_told_of_it_and_does_not_find_it_in_what_waits() {
        var roster = new ArrayList<>(TestRoster.without("ana"));
        roster.add(ledBy("dana"));
        story.bot().onRoster(roster);
        nobodyTakesIt();
        supporter().presses("Not this time");

        dana.greets().presses("What is waiting");

        assertThat(dana.transcript()).doesNotContain("found nobody").contains("Nobody is waiting");
        assertThat(story.ana().lastLine()).contains("there's no coordinator I can tell");
    }

    @Test
    void one_who_is_no_supporter_any_more_cannot_accept_and_does_not_keep_it_from_the_next() {
        var first = supporter();
        var accept = first.button("Yes, I can");
        story.bot().onRoster(TestRoster.without(first.ref().user()));

        first.does(new Act.Pressed(accept));

        assertThat(first.lastLine()).contains("settled already");
        assertThat(rows().of("select stage from peer_case")).containsExactly("offered");
        assertThat(supporter().ref()).isNotEqualTo(first.ref());
    }

    private static RosterEntry ledBy(String manager) {
        var ana = TestRoster.entry("ana");
        return new RosterEntry(
                ana.account(),
                ana.name(),
                ana.roles(),
                ana.discipline(),
                ana.department(),
                ana.seniority(),
                ana.languages(),
                ana.capacity(),
                Set.of(TestRoster.ref(manager)),
                Set.of(),
                Set.of(),
                ana.trainedUntil());
    }

    private void nobodyTakesIt() {
        supporter().presses("Not this time");
        supporter().presses("I may know this person");
    }

    /** Whoever is being asked now. */
    private TestPerson supporter() {
        return story.whoCanPress("Yes, I can").orElseThrow();
    }

    private List<String> everythingButAnasChat() {
        return List.of("ben", "chloe", "grace", "dana").stream()
                .flatMap(user -> story.person(user).lines().stream())
                .toList();
    }

    private Rows rows() {
        return new Rows(story.bot().connections());
    }
}

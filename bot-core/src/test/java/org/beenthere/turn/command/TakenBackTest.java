package org.beenthere.turn.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beenthere.chat.Delivery;
import org.beenthere.testing.Rows;
import org.beenthere.testing.Story;
import org.beenthere.testing.TestBot;
import org.beenthere.testing.TestPerson;
import org.beenthere.testing.TestRoster;
import org.beenthere.testing.TestScripts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who asked and how to reach them is taken out of the chats of others once it is over, before its key is destroyed. */
class TakenBackTest {

    private static final String CONTACT = "extension 4411";

    @TempDir
    private Path folder;

    @Test
    void a_supporter_who_closes_it_has_no_name_in_their_chat_any_more() {
        try (var story = Story.in(folder)) {
            var supporter = inTouch(story);
            supporter.presses("We talked");
            assertTakenBack(story, supporter);
        }
    }

    @Test
    void when_the_requester_closes_it_the_supporters_chat_has_no_name_any_more() {
        try (var story = Story.in(folder)) {
            var supporter = inTouch(story);
            story.ana().presses("We are done");
            assertTakenBack(story, supporter);
        }
    }

    @Test
    void when_the_requester_asks_for_somebody_else_the_supporters_chat_has_no_name_any_more() {
        try (var story = Story.in(folder)) {
            var supporter = inTouch(story);
            story.ana().presses("Someone else");
            assertThat(supporter.transcript()).doesNotContain("Ana").doesNotContain(CONTACT);
        }
    }

    @Test
    void a_supporter_who_hands_it_back_has_no_name_in_their_chat_any_more() {
        try (var story = Story.in(folder)) {
            var supporter = inTouch(story);
            supporter.presses("Hand it back");
            assertThat(supporter.transcript()).doesNotContain("Ana").doesNotContain(CONTACT);
        }
    }

    @Test
    void when_it_lapses_the_supporters_chat_has_no_name_any_more() {
        try (var story = Story.in(folder)) {
            var supporter = inTouch(story);
            story.bot().clock().moveOn(Duration.ofDays(61));
            story.bot().settle();
            assertTakenBack(story, supporter);
        }
    }

    @Test
    void a_name_that_is_shown_again_stands_there_once() {
        try (var story = Story.in(folder)) {
            var supporter = inTouch(story);
            supporter.greets().presses("Where things stand").presses("Where things stand");

            assertThat(supporter.lines().stream().filter(line -> line.contains("Ana Lima")))
                    .hasSize(1);
            supporter.presses("We talked");
            assertTakenBack(story, supporter);
        }
    }

    @Test
    void a_coordinator_who_knew_has_no_name_in_their_chat_once_it_is_closed() {
        try (var story = Story.in(folder)) {
            var dana = revealed(story);
            story.ana().presses("Withdraw").presses("Yes, withdraw it");
            assertTakenBack(story, dana);
        }
    }

    @Test
    void one_who_no_longer_coordinates_has_no_name_in_their_chat_once_it_is_closed() {
        try (var story = Story.in(folder)) {
            var dana = revealed(story);
            story.bot().onRoster(TestRoster.without("dana"));
            story.ana().presses("Withdraw").presses("Yes, withdraw it");
            assertTakenBack(story, dana);
        }
    }

    @Test
    void no_script_can_forget_it() {
        var forgetful = Map.of(
                "supporting.yaml",
                TestScripts.source("supporting.yaml")
                        .replace("closed: closed_by_requester, ", "")
                        .replaceAll("  closed_by_requester: .*\n", ""));
        try (var story = Story.of(TestBot.with(folder, TestScripts.with(forgetful), TestRoster.all()))) {
            var supporter = inTouch(story);
            story.ana().presses("We are done");
            assertTakenBack(story, supporter);
        }
    }

    @Test
    void a_platform_that_is_away_when_it_closes_takes_it_back_before_the_key_is_destroyed() {
        try (var story = Story.in(folder)) {
            var supporter = inTouch(story);
            var away = new Delivery.TryAgain(Duration.ofMinutes(5));
            story.bot()
                    .platform()
                    .trouble(outgoing ->
                            outgoing.to().person().equals(supporter.ref()) ? Optional.of(away) : Optional.empty());
            story.ana().presses("We are done");
            assertThat(supporter.transcript()).contains("Ana Lima");
            assertThat(new Rows(story.bot().connections()).of("select count(*) from tombstone"))
                    .isNotEqualTo(List.of("0"));

            story.bot().platform().trouble(_ -> Optional.empty());
            story.bot().clock().moveOn(Duration.ofMinutes(10));
            story.bot().settle();

            assertTakenBack(story, supporter);
        }
    }

    private static TestPerson inTouch(Story story) {
        var supporter = story.inTouch();
        assertThat(supporter.transcript()).contains("Ana Lima").contains(CONTACT);
        return supporter;
    }

    private static TestPerson revealed(Story story) {
        story.asked().supporter().presses("Not this time");
        story.supporter().presses("Not this time");
        story.ana().presses("Tell them my name").presses("Yes, tell them");
        var dana = story.person("dana");
        assertThat(dana.transcript()).contains("Ana Lima");
        return dana;
    }

    /** The name is gone from their chat, and everything else of the request too. */
    private static void assertTakenBack(Story story, TestPerson person) {
        assertThat(person.transcript())
                .contains("Taken out.")
                .doesNotContain("Ana Lima")
                .doesNotContain(CONTACT);
        var rows = new Rows(story.bot().connections());
        assertThat(rows.of("select count(*) from peer_case")).containsExactly("0");
        assertThat(
                        rows.of(
                                "select count(*) from shown s join conversation c on c.id = s.conversation where c.topic = 'case'"))
                .containsExactly("0");
    }
}

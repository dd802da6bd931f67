package org.beenthere.turn.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.beenthere.chat.Delivery;
import org.beenthere.testing.Rows;
import org.beenthere.testing.Story;
import org.beenthere.testing.TestPerson;
import org.beenthere.testing.TestRoster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a request when somebody does not take it, or does not keep it. */
class NoticesTest {

    private Story story;

    @BeforeEach
    void open(@TempDir Path folder) {
        story = Story.in(folder).asked();
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void declining_leads_to_the_next_supporter() {
        var first = story.supporter().presses("Not this time");

        assertThat(first.lastLine()).contains("I ask somebody else");
        assertThat(story.supporter().ref()).isNotEqualTo(first.ref());
        assertThat(story.supporter().transcript()).doesNotContain("Ana");
    }

    @Test
    void an_offer_lapses_after_four_hours_of_work_and_leads_to_the_next() {
        var first = story.supporter();

        after(Duration.ofHours(4).minusSeconds(1));
        assertThat(story.supporter().ref()).isEqualTo(first.ref());
        after(Duration.ofSeconds(1));

        assertThat(first.lastLine()).contains("Time is up");
        assertThat(story.supporter().ref()).isNotEqualTo(first.ref());
    }

    @Test
    void a_supporter_hands_back_and_the_next_is_asked() {
        var first = story.supporter().presses("Yes, I can").presses("Hand it back");

        assertThat(first.lastLine()).contains("It is handed back");
        assertThat(story.ana().transcript()).contains("cannot do it");
        assertThat(story.supporter().ref()).isNotEqualTo(first.ref());
    }

    @Test
    void the_requester_asks_for_someone_else_and_the_supporter_is_free_again() {
        var first = story.supporter().presses("Yes, I can");
        story.ana().presses("Someone else");

        assertThat(first.lastLine()).contains("You are free again").doesNotContain("Ana");
        assertThat(story.supporter().ref()).isNotEqualTo(first.ref());
        var second = story.supporter().presses("Yes, I can");
        assertThat(second.lastLine()).contains("It is yours");
    }

    @Test
    void a_supporter_who_cannot_be_reached_lets_the_offer_lapse() {
        var first = story.supporter();
        var next = first.ref().user().equals("ben") ? "chloe" : "ben";
        refuses(next);
        first.presses("Not this time");

        assertThat(story.person(next).canPress("Yes, I can")).isFalse();
        assertThat(rows().of("select state from offer")).containsExactlyInAnyOrder("declined", "lapsed");
        assertThat(story.person("dana").lastLine()).contains("found nobody");
    }

    @Test
    void a_supporter_who_took_it_and_cannot_be_reached_any_more_loses_it_to_the_next() {
        var first = story.supporter().presses("Yes, I can");
        refuses(first.ref().user());
        story.ana().submits(Map.of("contact", "extension 4411"));

        assertThat(story.ana().transcript()).contains("cannot do it");
        assertThat(story.supporter().ref()).isNotEqualTo(first.ref());
        assertThat(rows().of("select stage from peer_case")).containsExactly("offered");
    }

    @Test
    void keeping_a_request_that_is_matched_leads_back_to_the_supporter() {
        story.supporter().presses("Yes, I can");
        story.ana().presses("Withdraw").presses("No, keep it");

        assertThat(story.ana().lastLine()).contains("A colleague said yes").contains("[Share my name]");
    }

    @Test
    void the_day_of_the_promise_changes_nothing_for_those_who_are_in_touch() {
        story.supporter().presses("Yes, I can");
        story.ana().submits(Map.of("contact", "extension 4411"));
        after(Duration.ofDays(2));

        assertThat(story.ana().canPress("We are done")).isTrue();
        assertThat(story.person("dana").lines()).isEmpty();
    }

    @Test
    void where_things_stand_can_be_shown_after_the_conversation_was_lost() {
        var supporter = story.supporter().presses("Yes, I can");
        story.ana().submits(Map.of("contact", "extension 4411"));
        rows().change("delete from conversation where topic = 'case'");

        story.ana().presses("Where things stand");
        supporter.greets().presses("Where things stand");

        assertThat(story.ana().lastLine()).contains("has your name").contains("We are done");
        assertThat(supporter.lastLine())
                .contains("Please reach out to Ana Lima")
                .contains("is lost")
                .contains("We talked");
    }

    private void refuses(String user) {
        story.bot()
                .platform()
                .trouble(outgoing -> outgoing.to().person().equals(TestRoster.ref(user))
                        ? Optional.of(new Delivery.Refused("blocked"))
                        : Optional.empty());
    }

    private TestPerson after(Duration time) {
        story.bot().clock().moveOn(time);
        story.bot().settle();
        return story.ana();
    }

    private Rows rows() {
        return new Rows(story.bot().connections());
    }
}

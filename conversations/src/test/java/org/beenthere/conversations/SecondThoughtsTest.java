package org.beenthere.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.beenthere.chat.Delivery;
import org.beenthere.testing.Rows;
import org.beenthere.testing.Story;
import org.beenthere.testing.TestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped conversations about a request, with the real commands, where somebody does not go on with it. */
class SecondThoughtsTest {

    private Story story;
    private TestPerson ana;
    private TestPerson supporter;

    @BeforeEach
    void open(@TempDir Path folder) {
        story = Shipped.story(folder);
        ana = story.ana().presses("Ask for a peer").presses("This week").presses("Send");
        supporter = asked();
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void an_offer_that_nobody_answers_lapses_and_the_next_is_asked() {
        story.bot().clock().moveOn(Duration.ofHours(4));
        story.bot().settle();

        assertThat(supporter.lastLine()).contains("Time is up for this one");
        assertThat(asked().ref()).isNotEqualTo(supporter.ref());
    }

    @Test
    void a_supporter_hands_it_back_and_the_next_is_asked() {
        supporter.presses("Yes, I can").presses("Hand it back");

        assertThat(supporter.lastLine()).contains("That is fine");
        assertThat(ana.transcript()).contains("can't be there for you after all");
        assertThat(asked().ref()).isNotEqualTo(supporter.ref());
    }

    @Test
    void a_supporter_who_cannot_be_reached_any_more_loses_it_to_the_next() {
        supporter.presses("Yes, I can");
        story.bot()
                .platform()
                .trouble(outgoing -> outgoing.to().person().equals(supporter.ref())
                        ? Optional.of(new Delivery.Refused("blocked"))
                        : Optional.empty());
        ana.submits(Map.of("contact", "extension 4411"));

        assertThat(ana.transcript()).contains("can't be there for you after all");
        assertThat(asked().ref()).isNotEqualTo(supporter.ref());
    }

    @Test
    void the_requester_asks_for_someone_else_and_the_supporter_is_free_again() {
        supporter.presses("Yes, I can");
        ana.presses("Ask for someone else");

        assertThat(supporter.lastLine()).contains("you're free again").doesNotContain("Ana");
        assertThat(asked().ref()).isNotEqualTo(supporter.ref());
        assertThat(asked().presses("Yes, I can").lastLine()).contains("It is yours");
    }

    @Test
    void a_request_that_is_kept_after_all_goes_on_where_it_was() {
        supporter.presses("Yes, I can");
        ana.presses("Withdraw my request").presses("No, keep it");

        assertThat(ana.lastLine()).contains("A colleague said yes").contains("[Share my name and this]");
    }

    @Test
    void the_day_of_the_promise_changes_nothing_for_those_who_are_in_touch() {
        supporter.presses("Yes, I can");
        ana.submits(Map.of("contact", "extension 4411"));
        story.bot().clock().moveOn(Duration.ofDays(2));
        story.bot().settle();

        assertThat(ana.canPress("We are done: close it")).isTrue();
        assertThat(story.person("dana").lines()).isEmpty();
    }

    @Test
    void conversations_that_were_lost_begin_anew_where_the_request_stands() {
        supporter.presses("Yes, I can");
        ana.submits(Map.of("contact", "extension 4411"));
        new Rows(story.bot().connections()).change("delete from conversation where topic = 'case'");

        ana.presses("Show where things stand");
        supporter.greets().presses("Show where things stand");

        assertThat(ana.lastLine()).contains("has your name now").contains("We are done: close it");
        assertThat(supporter.lastLine())
                .contains("Please reach out to Ana Lima")
                .contains("I do not have that any more")
                .contains("We talked: close it");
    }

    /** Whoever is being asked now. */
    private TestPerson asked() {
        return story.whoCanPress("Yes, I can").orElseThrow();
    }
}

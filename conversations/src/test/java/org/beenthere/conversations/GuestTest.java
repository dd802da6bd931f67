package org.beenthere.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.beenthere.chat.Belonging;
import org.beenthere.testing.Rows;
import org.beenthere.testing.Story;
import org.beenthere.testing.TestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guests and people of other organisations get help now and the words that help, and no peer. */
class GuestTest {

    private Story story;

    @BeforeEach
    void open(@TempDir Path folder) {
        story = Shipped.story(folder);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void a_guest_is_told_kindly_that_there_is_no_peer_for_them_and_nobody_is_asked() {
        var eve = story.person("eve").as(Belonging.GUEST).greets().presses("Ask for a peer");

        assertThat(eve.lastLine()).contains("this chat knows you as a guest");
        assertThat(requests()).isEqualTo("0");
    }

    @Test
    void a_guest_has_help_now_and_the_coach() {
        var eve = story.person("eve").as(Belonging.GUEST).greets().presses("Help now");
        assertThat(eve.transcript()).contains("You can talk to somebody right now");

        eve.presses("I worry about a colleague");
        assertThat(eve.lastLine()).contains("Worried about a colleague");
    }

    @Test
    void somebody_of_whom_the_platform_says_nothing_can_ask() {
        asks(story.person("eve").as(Belonging.UNKNOWN));
        assertThat(requests()).isEqualTo("1");
    }

    @Test
    void what_the_platform_said_once_is_not_forgotten_where_it_says_nothing() {
        var eve = story.person("eve").as(Belonging.GUEST).greets().as(Belonging.UNKNOWN);

        eve.presses("Ask for a peer");

        assertThat(eve.lastLine()).contains("this chat knows you as a guest");
    }

    @Test
    void one_who_became_one_of_our_own_can_ask() {
        asks(story.person("eve").as(Belonging.GUEST).greets().as(Belonging.OWN));
        assertThat(requests()).isEqualTo("1");
    }

    @Test
    void whoever_is_on_the_roster_belongs_whatever_the_platform_says() {
        story.ana()
                .as(Belonging.GUEST)
                .presses("Ask for a peer")
                .presses("This week")
                .presses("Send");
        assertThat(requests()).isEqualTo("1");
    }

    private static void asks(TestPerson person) {
        person.greets()
                .presses("Ask for a peer")
                .presses("This week")
                .presses("I am a nurse")
                .presses("Send");
    }

    private String requests() {
        return new Rows(story.bot().connections())
                .of("select count(*) from peer_case")
                .getFirst();
    }
}

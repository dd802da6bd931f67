package org.beenthere.turn.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.beenthere.chat.Act;
import org.beenthere.chat.Delivery;
import org.beenthere.testing.Rows;
import org.beenthere.testing.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Laws 1 and 2 when rows of the database are damaged. */
class DamagedTest {

    private Story story;
    private Rows rows;

    @BeforeEach
    void open(@TempDir Path folder) {
        story = Story.in(folder);
        rows = new Rows(story.bot().connections());
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void a_home_that_cannot_be_read_begins_anew() {
        var ana = story.ana();
        damage("home");

        ana.presses("Who sees what");
        assertThat(ana.lastLine()).contains("I lost my place");
        ana.presses("Who sees what");

        assertThat(ana.lastLine()).contains("Nobody sees what they need not.");
    }

    @Test
    void a_task_that_cannot_be_read_is_forgotten_and_can_be_begun_anew() {
        var ana = story.ana().presses("Ask for a peer");
        damage("task");

        ana.presses("This week");
        assertThat(ana.lastLine()).contains("I lost my place");
        ana.presses("Ask for a peer").presses("This week").presses("Send");

        assertThat(story.asking()).isPresent();
    }

    @Test
    void a_task_whose_key_was_lost_can_be_begun_anew() {
        var ana = story.ana().presses("Ask for a peer");
        rows.change("update conversation set key = gen_random_uuid() where topic = 'task'");

        ana.presses("Ask for a peer").presses("This week").presses("Send");

        assertThat(story.asking()).isPresent();
    }

    @Test
    void words_for_a_task_that_cannot_be_read_are_answered() {
        var ana = story.ana().presses("Ask for a peer");
        damage("task");

        assertThat(ana.types("this week").lastLine()).contains("I lost my place");
    }

    @Test
    void help_now_works_on_a_conversation_that_cannot_be_read() {
        var supporter = story.inTouch();
        damage("case");

        supporter.presses("Help now");

        assertThat(supporter.lastLine()).contains("call 911");
    }

    @Test
    void a_request_whose_conversation_cannot_be_read_is_answered_kindly_and_can_be_shown_again() {
        var supporter = story.inTouch();
        damage("case");

        story.ana().presses("We are done");
        supporter.greets().presses("We talked");
        assertThat(story.ana().lastLine()).contains("I lost my place");
        assertThat(supporter.lastLine()).contains("I lost my place");

        story.ana().presses("Where things stand");
        supporter.presses("Where things stand");
        assertThat(story.ana().lastLine()).contains("has your name");
        assertThat(supporter.lastLine()).contains("Please reach out to Ana Lima");
        supporter.presses("We talked");
        assertThat(rows.count("peer_case")).isZero();
    }

    @Test
    void a_damaged_notice_keeps_no_other_back() {
        var ana = story.ana();
        ana.sends(ana.event(new Act.Pressed(ana.button("Ask for a peer"))));
        rows.change("update notice set facts = '\\x00', due_at = due_at - interval '1 day'");
        var ben = story.person("ben").greets();

        ben.presses("Ask for a peer");

        assertThat(ben.lastLine()).contains("How soon?");
    }

    @Test
    void a_damaged_message_keeps_no_other_back() {
        var ana = story.ana();
        story.bot().platform().trouble(_ -> Optional.of(new Delivery.TryAgain(Duration.ofSeconds(1))));
        ana.types("hm").types("hello");
        rows.change("update outbox set content = '\\x00' where id = (select min(id) from outbox)");
        story.bot().platform().trouble(_ -> Optional.empty());
        story.bot().clock().moveOn(Duration.ofMinutes(1));
        story.bot().settle();

        assertThat(ana.lines()).hasSize(1);
        assertThat(rows.count("outbox")).isZero();
    }

    private void damage(String topic) {
        rows.change("update conversation set session = set_byte(session, 20, get_byte(session, 20) # 1) where topic = '"
                + topic + "'");
    }
}

package org.beenthere.turn.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.beenthere.chat.Message;
import org.beenthere.testing.Story;
import org.beenthere.testing.TestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A platform may open a form in a window of its own, and asks the bot for what stands in it. */
class FormsInAWindowTest {

    private static final String SEND = "Share my name";

    private Story story;
    private TestPerson ana;

    @BeforeEach
    void open(@TempDir Path folder) {
        story = Story.in(folder);
        story.accepted();
        ana = story.ana();
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void the_form_that_is_opened_is_the_one_that_was_asked_and_can_be_sent() {
        var form = (Message.Form) asks(ana, ana.button(SEND));

        assertThat(form.submit().button()).isEqualTo(ana.button(SEND));
        ana.submits(Map.of("contact", "after six"));
        assertThat(ana.canPress(SEND)).isFalse();
    }

    @Test
    void looking_changes_nothing() {
        var before = ana.transcript();

        asks(ana, ana.button(SEND));
        story.bot().settle();

        assertThat(ana.transcript()).isEqualTo(before);
    }

    @Test
    void one_that_is_settled_says_so_and_offers_help_now() {
        var button = ana.button(SEND);
        ana.submits(Map.of("contact", "after six"));

        assertThat(text(asks(ana, button))).contains("settled already").contains("call 911");
    }

    @Test
    void nobody_else_is_shown_it() {
        assertThat(text(asks(story.person("dana").greets(), ana.button(SEND)))).contains("settled already");
        assertThat(text(asks(story.person("somebody"), ana.button(SEND)))).contains("settled already");
    }

    @Test
    void a_button_that_sends_no_form_opens_none() {
        assertThat(text(asks(ana, ana.button("Someone else")))).contains("settled already");
        assertThat(text(asks(ana, "nonsense"))).contains("settled already");
        assertThat(text(asks(ana, UUID.randomUUID() + ".1.0123456789ab"))).contains("settled already");
    }

    private Message asks(TestPerson person, String button) {
        return story.bot().turns().form(person.ref(), button);
    }

    private static String text(Message message) {
        return ((Message.Say) message).text();
    }
}

package org.beenthere.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.beenthere.chat.Act;
import org.beenthere.chat.ActionToken;
import org.beenthere.chat.ChatBot;
import org.beenthere.chat.ChatEvent;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Field;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.ReplyHandle;
import org.beenthere.slack.testing.SlackStandIn;
import org.beenthere.testing.RecordingBot;
import org.beenthere.testing.SettableClock;
import org.beenthere.testing.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Forms in windows, which Slack lets be opened for three seconds. */
class SlackModalsTest {

    private static final UUID CONVERSATION = UUID.randomUUID();

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final SlackStandIn slack = new SlackStandIn(clock, SlackStandIn.WORDS);
    private final RecordingBot recording = new RecordingBot();
    private PersonRef ana;

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void a_window_with_help_now_is_open_before_the_form_is_asked_for() throws Exception {
        var asked = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        serve(new Slow(recording, asked, goOn));

        slack.presses(ana, slack.chat(ana).getFirst(), "Write it here");

        asked.await();
        assertThat(slack.acknowledged()).isTrue();
        assertThat(slack.chat(ana).getLast().text())
                .contains(SlackStandIn.WORDS.oneMoment(), SlackStandIn.WORDS.helpNow());
        goOn.countDown();
        slack.settle();
        assertThat(slack.chat(ana).getLast().text()).contains("Form text");
        assertThat(recording.events()).isEmpty();
    }

    @Test
    void a_form_that_takes_longer_than_a_trigger_lives_still_comes() throws Exception {
        var asked = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        serve(new Slow(recording, asked, goOn));
        slack.presses(ana, slack.chat(ana).getFirst(), "Write it here");
        asked.await();

        clock.moveOn(Duration.ofMinutes(1));
        goOn.countDown();
        slack.settle();

        assertThat(slack.chat(ana).getLast().text()).contains("Form text");
    }

    @Test
    void a_window_that_cannot_be_opened_is_told_to_slack_and_the_form_not_asked_for() {
        serve(recording);
        slack.trouble(Trouble.BROKEN);

        slack.presses(ana, slack.chat(ana).getFirst(), "Write it here");

        assertThat(slack.acknowledged()).isFalse();
        assertThat(slack.slack().calls()).doesNotContain("views.update");
    }

    @Test
    void a_form_that_was_sent_closes_the_window_with_nothing() {
        serve(recording);
        var form = slack.opens(ana, slack.chat(ana).getFirst());

        slack.submits(ana, form, Map.of("note", "words"));

        assertThat(slack.answer().body()).isEmpty();
        assertThat(slack.chat(ana)).hasSize(1);
        assertThat(recording.acts()).containsExactly(new Act.Submitted(token("Send"), Map.of("note", "words")));
    }

    @Test
    void what_is_said_from_memory_stands_above_the_form_which_can_be_sent_again() {
        serve(recording);
        var form = slack.opens(ana, slack.chat(ana).getFirst());
        recording.does(
                (event, handle) -> handle.answer(memory(event, "Not saved.")).isPresent());

        slack.submits(ana, form, Map.of("note", "words"));

        assertThat(slack.chat(ana).getLast().text()).isEqualTo("Not saved.");
        assertThat(slack.acknowledged()).isTrue();
        recording.does((_, _) -> true);
        slack.submits(ana, form, Map.of("note", "words"));
        assertThat(recording.acts()).hasSize(2);
    }

    @Test
    void a_form_that_is_sent_again_is_the_same_and_one_that_is_opened_again_is_not() {
        serve(recording);
        var form = slack.opens(ana, slack.chat(ana).getFirst());
        recording.does((_, _) -> false);
        slack.submits(ana, form, Map.of("note", "words"));
        assertThat(slack.acknowledged()).isFalse();
        slack.submits(ana, form, Map.of("note", "words"));
        var other = slack.opens(ana, slack.chat(ana).getFirst());
        slack.submits(ana, other, Map.of("note", "words"));

        var identities = recording.events().stream().map(ChatEvent::identity).toList();
        assertThat(identities).hasSize(3);
        assertThat(identities.get(1)).isEqualTo(identities.get(0));
        assertThat(identities.get(2)).isNotEqualTo(identities.get(0));
    }

    @Test
    void help_now_in_a_window_stands_above_the_form_which_can_still_be_sent() {
        serve(recording);
        var form = slack.opens(ana, slack.chat(ana).getFirst());
        recording.does(
                (event, handle) -> handle.answer(memory(event, "Call 988.")).isPresent());

        slack.presses(ana, slack.chat(ana).getLast(), "Help now");
        slack.settle();

        assertThat(slack.chat(ana).getLast().text()).isEqualTo("Call 988.");
        slack.submits(ana, form, Map.of("note", "words"));
        assertThat(recording.acts())
                .containsExactly(
                        new Act.Pressed(token("Help now")), new Act.Submitted(token("Send"), Map.of("note", "words")));
    }

    @Test
    void help_now_on_home_opens_a_window() {
        serve(recording);
        var home = new Message.View(1, "", "Home", List.of(choice("Help now", Choice.Weight.HELP)));
        slack.platform().deliver(outgoing(home));
        recording.does(
                (event, handle) -> handle.answer(memory(event, "Call 988.")).isPresent());

        slack.presses(ana, slack.home(ana).orElseThrow(), "Help now");
        slack.settle();

        assertThat(slack.chat(ana).getLast().text()).isEqualTo("Call 988.");
    }

    @Test
    void what_comes_of_the_bot_breaking_is_that_slack_knows() {
        serve(recording);
        recording.does((_, _) -> {
            throw new IllegalStateException("words");
        });
        slack.types(ana, "words");
        assertThat(slack.acknowledged()).isFalse();
        await().atMost(Duration.ofSeconds(5)).until(() -> Underway.isNothing(slack.adapter()));
    }

    /** A bot that takes its time over a form. */
    private record Slow(RecordingBot bot, CountDownLatch asked, CountDownLatch goOn) implements ChatBot {
        @Override
        public boolean process(ChatEvent event, ReplyHandle handle) {
            return bot.process(event, handle);
        }

        @Override
        public Message form(PersonRef person, String button) {
            asked.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return bot.form(person, button);
        }
    }

    private void serve(ChatBot bot) {
        slack.connect(bot);
        ana = slack.person("ana");
        slack.greets(ana);
        var form = new Message.Form(
                "Form title",
                "Form text",
                List.of(new Field("note", "Note", Field.Kind.TEXT, true, 2000, List.of())),
                choice("Send", Choice.Weight.MAIN),
                List.of(choice("Help now", Choice.Weight.HELP)));
        recording.has(form.submit().button(), form);
        slack.platform().deliver(outgoing(form));
        slack.settle();
        recording.forget();
    }

    private Outgoing outgoing(Message message) {
        return new Outgoing(
                "key", recording.address(ana), CONVERSATION, message, Outgoing.Origin.TURN, Optional.empty());
    }

    private static Outgoing memory(ChatEvent event, String text) {
        return new Outgoing(
                "key", event.from(), CONVERSATION, new Message.Say(text), Outgoing.Origin.MEMORY, Optional.empty());
    }

    private static Choice choice(String label, Choice.Weight weight) {
        return new Choice(label, token(label), weight);
    }

    private static String token(String label) {
        return new ActionToken(CONVERSATION, 1, "%012x".formatted(label.hashCode() & 0xffffffffL)).value();
    }
}

package org.beenthere.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.beenthere.chat.Address;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.ReplyHandle;
import org.beenthere.teams.testing.Activities;
import org.beenthere.teams.testing.FakeTeams;
import org.beenthere.testing.RecordingBot;
import org.beenthere.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Teams is answered while it waits. */
class TeamsReplyTest {

    private final RecordingBot bot = new RecordingBot();
    private final FakeTeams teams =
            new FakeTeams(() -> TestWords.WORDS, new SettableClock(Instant.parse("2026-03-02T09:30:00Z")));
    private PersonRef ana;
    private String question;

    @BeforeEach
    void ask() {
        teams.connect(bot);
        ana = teams.person("ana");
        teams.greets(ana);
        var choices = List.of(new Choice("Yes", "token", Choice.Weight.MAIN));
        var shown = teams.platform().deliver(outgoing(new Message.Choices("", "Well?", choices), Optional.empty()));
        question = ((Delivery.Delivered) shown).handle();
    }

    @AfterEach
    void close() {
        teams.close();
    }

    @Test
    void a_pressed_card_changes_at_once_and_for_good() {
        does(handle -> {
            handle.saved();
            var settled = outgoing(new Message.Replace("key", "", "Well?", "Yes"), Optional.of(question));
            // the answer shows it, and the ordinary way has to make it last
            assertThat(handle.answer(settled)).isEmpty();
            teams.platform().deliver(settled);
        });

        press();
        teams.settle();

        assertThat(answer().path("type").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(answer().path("value").toString()).contains("✓ Yes").doesNotContain("Action.");
        assertThat(teams.chat(ana).getLast().buttons()).isEmpty();
    }

    @Test
    void a_card_that_was_not_pressed_does_not_come_in_the_place_of_the_pressed_one() {
        does(handle -> {
            var other = new TeamsMessageHandle("a:somewhere", "1").value();
            handle.answer(outgoing(new Message.Replace("key", "", "Other?", "No"), Optional.of(other)));
            handle.answer(outgoing(new Message.Say("Words."), Optional.empty()));
        });

        press();

        assertQuiet(answer());
    }

    @Test
    void a_press_that_changes_no_card_shows_a_line_that_says_nothing() {
        press();

        assertQuiet(answer());
    }

    @Test
    void a_press_is_answered_soon_after_it_is_saved_however_long_the_rest_takes() {
        var over = new CountDownLatch(1);
        does(handle -> {
            handle.saved();
            waitFor(over);
        });

        press();

        assertQuiet(answer());
        over.countDown();
    }

    @Test
    void words_are_acknowledged_as_soon_as_they_are_saved() {
        var over = new CountDownLatch(1);
        does(handle -> {
            handle.saved();
            waitFor(over);
        });

        teams.types(ana, "words");

        assertThat(teams.client().lastStatus()).isEqualTo(200);
        over.countDown();
    }

    @Test
    void what_was_neither_saved_nor_said_is_delivered_again() {
        bot.does((_, _) -> false);
        press();
        assertThat(teams.client().lastStatus()).isEqualTo(503);

        bot.does((_, _) -> {
            throw new IllegalStateException("a fault of the bot");
        });
        press();
        assertThat(teams.client().lastStatus()).isEqualTo(503);
    }

    @Test
    void a_press_without_a_button_is_an_error_that_teams_understands() {
        var press = teams.activities().of(Activities.Account.named("ana"), "invoke");
        teams.client().bring(press.put("name", "adaptiveCard/action").put("value", 1));

        assertThat(answer().path("type").asText()).isEqualTo("application/vnd.microsoft.error");
        assertThat(answer().path("statusCode").asInt()).isEqualTo(400);
    }

    @Test
    void in_a_channel_only_whoever_pressed_sees_what_is_said_from_memory() {
        does(handle -> {
            assertThat(handle.answer(said("From a turn.", Outgoing.Origin.TURN)))
                    .isEmpty();
            assertThat(handle.answer(said("From memory.", Outgoing.Origin.MEMORY)))
                    .contains(new Delivery.Delivered(""));
            assertThat(handle.answer(said("Once more.", Outgoing.Origin.MEMORY)))
                    .isEmpty();
        });
        var node = JsonNodeFactory.instance;
        var press =
                teams.activities().pressed(Activities.Account.named("ana"), "1", node.objectNode(), node.objectNode());

        teams.client().bring(Activities.inChannel(press, "19:c@thread.tacv2;messageid=1"));
        teams.settle();

        assertThat(answer().path("value").asText()).isEqualTo("From memory.");
    }

    @Test
    void a_bot_that_closes_takes_no_more_and_ends_what_it_began() {
        var begun = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        does(handle -> {
            begun.countDown();
            waitFor(over);
        });
        var answered = CompletableFuture.runAsync(() -> teams.types(ana, "begun"));
        waitFor(begun);
        var closed = CompletableFuture.runAsync(teams::closeAdapter);
        await().until(() -> {
            var late = teams.activities().typed(Activities.Account.named("ben"), "late");
            return teams.client().post("Basic x", late.toString()).statusCode() == 503;
        });

        over.countDown();

        answered.join();
        closed.join();
        assertThat(teams.client().lastStatus()).isEqualTo(200);
    }

    private interface Deed {
        void with(ReplyHandle handle);
    }

    private void does(Deed deed) {
        bot.does((_, handle) -> {
            deed.with(handle);
            return true;
        });
    }

    private void press() {
        teams.presses(ana, teams.chat(ana).getFirst(), "Yes");
        if (teams.client().lastStatus() == 200) {
            return;
        }
        assertThat(teams.client().lastAnswer()).isEmpty();
    }

    private JsonNode answer() {
        return teams.client().lastAnswer().orElseThrow();
    }

    private static void assertQuiet(JsonNode answer) {
        assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.activity.message");
        assertThat(answer.path("value").asText()).isEqualTo(TestWords.WORDS.notification());
    }

    private Outgoing said(String text, Outgoing.Origin origin) {
        return new Outgoing("key", Address.of(ana), new UUID(0, 0), new Message.Say(text), origin, Optional.empty());
    }

    private Outgoing outgoing(Message message, Optional<String> replaces) {
        return new Outgoing("key", bot.address(ana), new UUID(0, 1), message, Outgoing.Origin.TURN, replaces);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

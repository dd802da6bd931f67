package org.beenthere.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.beenthere.chat.Address;
import org.beenthere.chat.ChannelMembers;
import org.beenthere.chat.ChannelPost;
import org.beenthere.chat.ChatEvent;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.ReplyHandle;
import org.beenthere.slack.testing.FakeLies;
import org.beenthere.slack.testing.SlackRequests;
import org.beenthere.slack.testing.SlackStandIn;
import org.beenthere.testing.RecordingBot;
import org.beenthere.testing.SettableClock;
import org.beenthere.testing.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How messages come to people by Slack's own ways. */
class SlackDeliveryTest {

    private static final UUID CONVERSATION = UUID.randomUUID();

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final SlackStandIn slack = new SlackStandIn(clock, SlackStandIn.WORDS);
    private final RecordingBot bot = new RecordingBot();
    private PersonRef ana;

    @BeforeEach
    void connect() {
        slack.connect(bot);
        ana = slack.person("ana");
        slack.greets(ana);
        slack.settle();
        bot.forget();
    }

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void a_message_that_slack_delivers_again_under_another_id_is_the_same() {
        var event = SlackRequests.message(ana.user(), "D1", "1.1", "words");
        IntStream.range(0, 11).forEach(_ -> slack.event(event));

        assertThat(bot.events()).hasSize(11);
        assertThat(bot.events().stream().map(ChatEvent::identity).distinct()).hasSize(1);
    }

    @Test
    void a_chat_is_opened_once_and_then_known() {
        var zoe = Address.of(slack.stranger("zoe"));

        IntStream.range(0, 3).forEach(_ -> slack.platform().deliver(outgoing(zoe, new Message.Say("Hello"))));

        assertThat(slack.slack().calls().stream().filter("conversations.open"::equals))
                .hasSize(1);
    }

    @Test
    void an_answer_at_once_serves_five_times_and_for_half_an_hour() {
        var handle = pressed();

        var said = IntStream.range(0, 7)
                .mapToObj(i -> handle.answer(memory("said " + i)).isPresent())
                .toList();

        assertThat(said).containsExactly(true, true, true, true, true, false, false);
        assertThat(slack.chat(ana)).hasSize(6);

        var late = pressed();
        clock.moveOn(Duration.ofMinutes(30));
        assertThat(late.answer(memory("too late"))).isEmpty();
        assertThat(slack.chat(ana)).noneMatch(shown -> shown.text().contains("too late"));
    }

    @Test
    void an_answer_at_once_settles_no_other_card_and_puts_no_new_question() {
        var handle = pressed();

        assertThat(handle.answer(outgoing(Address.of(ana), new Message.Say("of a turn"))))
                .isEmpty();
        assertThat(handle.answer(new Outgoing(
                        "key",
                        Address.of(ana),
                        CONVERSATION,
                        new Message.Replace("key", "", "text", "One"),
                        Outgoing.Origin.TURN,
                        Optional.of("D9/1.1"))))
                .isEmpty();
        assertThat(slack.slack().calls()).doesNotContain("response_url");
    }

    @Test
    void a_channel_that_others_share_is_not_posted_to() {
        var shared = slack.slack().channel(true, "ben");

        var delivery = slack.platform().post(new ChannelPost("key", shared, card()));

        assertThat(delivery).isEqualTo(new Delivery.Refused("ext_shared_channel"));
        assertThat(slack.posted(shared)).isEmpty();
    }

    @Test
    void people_of_another_workspace_are_guests_and_slack_is_asked_of_each_once() {
        slack.slack().isForeign("eve");
        var channel = slack.slack().channel(false, "ben", "eve");
        var before = asked();

        var known = (ChannelMembers.Known) slack.platform().members(channel);
        slack.platform().members(channel);

        assertThat(known.members())
                .filteredOn(member -> member.person().user().equals("UEVE"))
                .singleElement()
                .satisfies(eve -> assertThat(eve.guest()).isTrue());
        assertThat(asked() - before).as("of Ben, Eve and the bot").isEqualTo(3);
    }

    /** A call whose answer is lost may have been carried out: made again at once, the message would stand there twice. */
    @Test
    void a_call_whose_connection_breaks_is_made_once() {
        slack.platform().deliver(outgoing(bot.address(ana), new Message.Say("Hello")));
        slack.trouble(Trouble.LYING);
        for (int i = 0; i < FakeLies.COUNT; i++) {
            int before = slack.slack().calls().size();
            slack.platform().deliver(outgoing(bot.address(ana), new Message.Say("Hello")));
            assertThat(slack.slack().calls()).as("lie %s", i).hasSize(before + 1);
        }
    }

    private long asked() {
        return slack.slack().calls().stream().filter("users.info"::equals).count();
    }

    @Test
    void an_answered_card_that_was_deleted_has_nothing_left_to_change() {
        var sent = (Delivery.Delivered) slack.platform().deliver(outgoing(bot.address(ana), card()));
        slack.slack().delete(slack.chat(ana).getLast());

        var delivery = slack.platform()
                .deliver(new Outgoing(
                        "key",
                        bot.address(ana),
                        CONVERSATION,
                        new Message.Replace("key", "", "text", "One"),
                        Outgoing.Origin.TURN,
                        Optional.of(sent.handle())));

        assertThat(delivery).isInstanceOf(Delivery.Delivered.class);
        assertThat(slack.chat(ana)).isEmpty();
    }

    @Test
    void somebodys_name_is_the_one_that_slack_shows_and_is_not_waited_for() {
        assertThat(slack.platform().displayName(Address.of(ana))).contains("Dr ana");

        slack.trouble(Trouble.SILENT);
        var begun = System.nanoTime();
        assertThat(slack.platform().displayName(Address.of(ana))).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(790));
    }

    @Test
    void nothing_is_taken_any_more_once_it_is_closed() {
        slack.adapter().close();

        slack.types(ana, "words");

        assertThat(slack.acknowledged()).isFalse();
        assertThat(bot.events()).isEmpty();
    }

    /** Ana presses a button of a new card; gives the handle of that. */
    private ReplyHandle pressed() {
        slack.platform().deliver(outgoing(bot.address(ana), card()));
        var kept = new AtomicReference<ReplyHandle>();
        bot.does((_, handle) -> {
            kept.set(handle);
            return true;
        });
        slack.presses(ana, slack.chat(ana).getLast(), "One");
        slack.settle();
        return kept.get();
    }

    private static Message.Choices card() {
        return new Message.Choices("", "Card", List.of(new Choice("One", "token", Choice.Weight.PLAIN)));
    }

    private Outgoing memory(String text) {
        return new Outgoing(
                "key", bot.address(ana), CONVERSATION, new Message.Say(text), Outgoing.Origin.MEMORY, Optional.empty());
    }

    private static Outgoing outgoing(Address to, Message message) {
        return new Outgoing("key", to, CONVERSATION, message, Outgoing.Origin.TURN, Optional.empty());
    }
}

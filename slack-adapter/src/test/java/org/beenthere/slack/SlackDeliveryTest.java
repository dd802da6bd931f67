package org.beenthere.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
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
import org.beenthere.chat.ChannelRef;
import org.beenthere.chat.ChatEvent;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.ReplyHandle;
import org.beenthere.slack.testing.SlackRequests;
import org.beenthere.slack.testing.SlackStandIn;
import org.beenthere.testing.RecordingBot;
import org.beenthere.testing.SettableClock;
import org.beenthere.testing.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        var shared = slack.sharedChannel(List.of("ben"));

        var delivery = slack.platform().post(new ChannelPost("key", shared, card()));

        assertThat(delivery).isEqualTo(new Delivery.Refused("ext_shared_channel"));
        assertThat(slack.posted(shared)).isEmpty();
    }

    @Test
    void people_of_another_workspace_are_guests_and_slack_is_asked_of_each_once() {
        slack.foreigner("eve");
        var channel = slack.channel("ben", "eve");

        var known = (ChannelMembers.Known) slack.platform().members(channel);
        slack.platform().members(channel);

        assertThat(known.members())
                .filteredOn(member -> member.person().user().equals("UEVE"))
                .singleElement()
                .satisfies(eve -> assertThat(eve.guest()).isTrue());
        assertThat(slack.slack().calls().stream().filter("users.info"::equals)).hasSize(3);
    }

    @Test
    void an_answer_without_what_was_asked_for_is_tried_again() throws Exception {
        var unknown = Address.of(new PersonRef("slack", "T1", "U1"));
        try (var there = new Answering("{\"ok\":true}")) {
            var platform = there.adapter("T1", "").platform();
            assertThat(platform.deliver(outgoing(unknown, new Message.Say("Hello"))))
                    .isInstanceOf(Delivery.TryAgain.class);
            assertThat(platform.members(new ChannelRef("slack", "T1", "C1")))
                    .isInstanceOf(ChannelMembers.TryAgain.class);
            assertThat(platform.post(new ChannelPost("key", new ChannelRef("slack", "T1", "C1"), card())))
                    .isInstanceOf(Delivery.TryAgain.class);
            assertThat(platform.displayName(unknown)).isEmpty();
        }
    }

    @Test
    void an_answered_card_that_was_deleted_has_nothing_left_to_change() {
        var sent = (Delivery.Delivered) slack.platform().deliver(outgoing(bot.address(ana), card()));
        slack.deletes(slack.chat(ana).getLast());

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

    @ParameterizedTest
    @ValueSource(
            strings = {"invalid_auth", "internal_error", "missing_scope", "fatal_error", "never heard of", "ratelimited"
            })
    void an_error_that_may_pass_is_tried_again(String error) throws Exception {
        assertThat(deliveredTo("{\"ok\":false,\"error\":\"" + error + "\"}")).isInstanceOf(Delivery.TryAgain.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "<html>", "{\"ok\":\"perhaps\"}"})
    void an_answer_that_cannot_be_understood_is_tried_again(String answer) throws Exception {
        assertThat(deliveredTo(answer)).isInstanceOf(Delivery.TryAgain.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"user_not_found", "user_disabled", "msg_too_long", "invalid_blocks", "is_archived"})
    void an_error_that_stays_is_final(String error) throws Exception {
        assertThat(deliveredTo("{\"ok\":false,\"error\":\"" + error + "\"}")).isEqualTo(new Delivery.Refused(error));
    }

    @Test
    void the_settings_fit_or_it_is_said_which_does_not() throws Exception {
        assertThat(slack.adapter().check()).isEqualTo(SlackCheck.FITS);
        assertThat(checked("T1", "{\"ok\":true,\"team_id\":\"T2\"}")).isEqualTo(SlackCheck.OTHER_TEAM);
        assertThat(checked("E1", "{\"ok\":true,\"team_id\":\"T1\",\"enterprise_id\":\"E1\"}"))
                .isEqualTo(SlackCheck.FITS);
        assertThat(checked("E1", "{\"ok\":true,\"team_id\":\"T1\"}")).isEqualTo(SlackCheck.OTHER_TEAM);
        assertThat(checked("T1", "{\"ok\":false,\"error\":\"invalid_auth\"}")).isEqualTo(SlackCheck.TOKEN_REFUSED);
        assertThat(checked("T1", "{\"ok\":false,\"error\":\"token_revoked\"}")).isEqualTo(SlackCheck.TOKEN_REFUSED);
        assertThat(checked("T1", "{\"ok\":false,\"error\":\"internal_error\"}")).isEqualTo(SlackCheck.NOT_REACHED);
        assertThat(checked("T1", "oops")).isEqualTo(SlackCheck.NOT_REACHED);
        slack.trouble(Trouble.SILENT);
        assertThat(slack.adapter().check()).isEqualTo(SlackCheck.NOT_REACHED);
    }

    @Test
    void nothing_is_taken_any_more_once_it_is_closed() {
        slack.adapter().close();

        slack.types(ana, "words");

        assertThat(slack.acknowledged()).isFalse();
        assertThat(bot.events()).isEmpty();
    }

    private Delivery deliveredTo(String answer) throws Exception {
        try (var there = new Answering(answer)) {
            return there.adapter("T1", "")
                    .platform()
                    .deliver(outgoing(
                            new Address(new PersonRef("slack", "T1", "U1"), Optional.of("D1")),
                            new Message.Say("Hello")));
        }
    }

    private SlackCheck checked(String team, String answer) throws Exception {
        try (var there = new Answering(answer)) {
            assertThat(there.adapter(team, "/").check())
                    .isEqualTo(there.adapter(team, "").check());
            return there.adapter(team, "").check();
        }
    }

    /** A Slack that always says the same. */
    private static final class Answering implements AutoCloseable {
        private final Javalin server;

        Answering(String answer) {
            server = Javalin.create(config -> {
                        config.startup.showJavalinBanner = false;
                        config.routes.post(
                                "/api/{method}",
                                http -> http.contentType("application/json").result(answer));
                    })
                    .start("127.0.0.1", 0);
        }

        /** With a slash at the end of the address or without. */
        SlackAdapter adapter(String team, String slash) {
            var app = new SlackApp(
                    team,
                    "a-secret-of-thirty-two-characters",
                    "xoxb-1",
                    "http://127.0.0.1:" + server.port() + "/api" + slash,
                    SlackApp.Times.USUAL);
            return SlackAdapter.open(app, () -> SlackStandIn.WORDS, Instant::now);
        }

        @Override
        public void close() {
            server.stop();
        }
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

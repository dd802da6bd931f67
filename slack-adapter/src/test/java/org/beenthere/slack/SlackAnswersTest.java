package org.beenthere.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import io.javalin.Javalin;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import okhttp3.Response;
import org.beenthere.chat.Address;
import org.beenthere.chat.ChannelMembers;
import org.beenthere.chat.ChannelPost;
import org.beenthere.chat.ChannelRef;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.PlatformWords;
import org.beenthere.slack.testing.SlackStandIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Slack's answers mean: whatever may pass is tried again, and only what stays is final. */
class SlackAnswersTest {

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
    void an_answer_without_what_was_asked_for_is_tried_again() throws Exception {
        var unknown = Address.of(new PersonRef("slack", "T1", "U1"));
        try (var there = new Answering("{\"ok\":true}")) {
            var platform = there.adapter("T1", "").platform();
            assertThat(platform.deliver(outgoing(unknown, new Message.Say("Hello"))))
                    .isInstanceOf(Delivery.TryAgain.class);
            assertThat(platform.members(new ChannelRef("slack", "T1", "C1")))
                    .isInstanceOf(ChannelMembers.TryAgain.class);
            assertThat(platform.post(new ChannelPost(
                            "key",
                            new ChannelRef("slack", "T1", "C1"),
                            new Message.Choices("", "Card", List.of(new Choice("One", "token", Choice.Weight.PLAIN))))))
                    .isInstanceOf(Delivery.TryAgain.class);
            assertThat(platform.displayName(unknown)).isEmpty();
        }
    }

    @Test
    void a_failure_without_a_response_is_tried_again() throws Exception {
        try (var there = new Answering("{\"ok\":true}");
                var calls = SlackCalls.of(there.app("T1", ""))) {
            assertThat(calls.<ChatPostMessageResponse>ask(_ -> {
                        throw new SlackApiException((Response) null, "oops");
                    }))
                    .isInstanceOf(SlackCalls.Answer.Later.class);
        }
    }

    @Test
    void a_fault_of_our_own_is_not_taken_for_one_of_slacks() throws Exception {
        Supplier<PlatformWords> broken = () -> {
            throw new IllegalStateException("our own");
        };
        var to = new Address(new PersonRef("slack", "T1", "U1"), Optional.of("D1"));
        try (var there = new Answering("{\"ok\":true}")) {
            var platform =
                    SlackAdapter.open(there.app("T1", ""), broken, Instant::now).platform();
            assertThatThrownBy(() -> platform.deliver(outgoing(to, new Message.Say("Hello"))))
                    .hasMessage("our own");
        }
    }

    @Test
    void a_list_of_members_with_a_gap_is_tried_again() throws Exception {
        try (var there = new Answering("{\"ok\":true,\"members\":[null]}")) {
            assertThat(there.adapter("T1", "").platform().members(new ChannelRef("slack", "T1", "C1")))
                    .isInstanceOf(ChannelMembers.TryAgain.class);
        }
    }

    @Test
    void the_settings_fit_or_it_is_said_which_does_not() throws Exception {
        assertThat(checked("T1", "{\"ok\":true,\"team_id\":\"T1\"}")).isEqualTo(SlackCheck.FITS);
        assertThat(checked("T1", "{\"ok\":true,\"team_id\":\"T2\"}")).isEqualTo(SlackCheck.OTHER_TEAM);
        assertThat(checked("E1", "{\"ok\":true,\"team_id\":\"T1\",\"enterprise_id\":\"E1\"}"))
                .isEqualTo(SlackCheck.FITS);
        assertThat(checked("E1", "{\"ok\":true,\"team_id\":\"T1\"}")).isEqualTo(SlackCheck.OTHER_TEAM);
        assertThat(checked("T1", "{\"ok\":false,\"error\":\"invalid_auth\"}")).isEqualTo(SlackCheck.TOKEN_REFUSED);
        assertThat(checked("T1", "{\"ok\":false,\"error\":\"token_revoked\"}")).isEqualTo(SlackCheck.TOKEN_REFUSED);
        assertThat(checked("T1", "{\"ok\":false,\"error\":\"internal_error\"}")).isEqualTo(SlackCheck.NOT_REACHED);
        assertThat(checked("T1", "oops")).isEqualTo(SlackCheck.NOT_REACHED);
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
            return SlackAdapter.open(app(team, slash), () -> SlackStandIn.WORDS, Instant::now);
        }

        SlackApp app(String team, String slash) {
            return new SlackApp(
                    team,
                    "a-secret-of-thirty-two-characters",
                    "xoxb-1",
                    "http://127.0.0.1:" + server.port() + "/api" + slash,
                    SlackApp.Times.USUAL);
        }

        @Override
        public void close() {
            server.stop();
        }
    }

    private static Outgoing outgoing(Address to, Message message) {
        return new Outgoing("key", to, UUID.randomUUID(), message, Outgoing.Origin.TURN, Optional.empty());
    }
}

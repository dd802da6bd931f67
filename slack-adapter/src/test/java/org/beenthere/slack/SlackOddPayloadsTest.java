package org.beenthere.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beenthere.chat.Act;
import org.beenthere.slack.testing.SlackInteractions;
import org.beenthere.slack.testing.SlackRequests;
import org.beenthere.slack.testing.SlackStandIn;
import org.beenthere.testing.RecordingBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes, signed or not, nothing breaks. */
class SlackOddPayloadsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Integer> CALM = List.of(200, 400, 401, 403);

    private final SlackStandIn slack = new SlackStandIn();
    private final RecordingBot bot = new RecordingBot();

    @BeforeEach
    void connect() {
        slack.connect(bot);
    }

    @AfterEach
    void close() {
        slack.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "{}",
                "[]",
                "[{}]",
                "\"text\"",
                "{\"type\":null}",
                "{\"type\":[]}",
                "{\"type\":\"unknown\"}",
                "{\"type\":\"event_callback\"}",
                "{\"type\":\"url_verification\"}",
                "{\"type\":\"app_rate_limited\",\"team_id\":\"T0HOSPITAL\",\"minute_rate_limited\":1}",
                "{\"type\":",
                "payload=",
                "payload",
                "payload=%7B",
                "payload=%ZZ",
                "payload=null",
                "payload=%5B%5D",
                "payload=%7B%22type%22%3A%22block_actions%22%7D",
                "command=%2Fbeenthere&team_id=T0HOSPITAL",
                "ssl_check=1&token=abc",
                "\u0000\u0001",
                "<xml/>"
            })
    void a_body_of_no_form_that_we_know_is_answered_calmly(String body) {
        for (var type : List.of("application/json", "application/x-www-form-urlencoded", "text/plain")) {
            assertThat(slack.sender().signed(body, type, Map.of()).statusCode())
                    .as(body)
                    .isIn(CALM);
        }
        assertThat(bot.events()).isEmpty();
    }

    static Stream<String> kinds() {
        return payloads().keySet().stream();
    }

    /** Each value of each payload in turn: gone, null, of another kind, empty. */
    @ParameterizedTest
    @MethodSource("kinds")
    void a_payload_with_any_part_damaged_is_answered_calmly(String kind) throws Exception {
        var whole = payloads().get(kind);
        // Slack knows no such trigger, so that no window opens, and is told that it did not work.
        var calm = kind.equals("open") ? List.of(200, 400, 401, 403, 503) : CALM;
        assertThat(send(whole)).isIn(calm).isNotIn(400, 401, 403);
        var damaged = new ArrayList<JsonNode>();
        var values = List.of("null", "{}", "[]", "[null]", "\"\"", "\"odd\"", "-1", "true", "1e400", "[[{}]]");
        for (var pointer : pointers(whole, "")) {
            damaged.add(without(whole, pointer));
            for (var value : values) {
                damaged.add(with(whole, pointer, JSON.readTree(value)));
            }
        }
        assertThat(damaged).hasSizeGreaterThan(100);

        for (var payload : damaged) {
            assertThat(send(payload)).as(payload.toString()).isIn(calm);
        }
    }

    @Test
    void events_and_actions_that_we_do_not_know_are_taken_and_ignored() {
        for (var type : List.of("reaction_added", "member_joined_channel", "nothing_like_it", "message")) {
            var event =
                    SlackRequests.message("UANA", "C1", "1.1", "in a channel").put("type", type);
            assertThat(send(SlackRequests.callback(event))).isEqualTo(200);
        }
        var action = payloads().get("press").deepCopy();
        ((ObjectNode) action.at("/actions/0")).put("action_id", "somebody-elses");
        assertThat(send(action)).isEqualTo(200);
        var view = payloads().get("form").deepCopy();
        ((ObjectNode) view.get("view")).put("callback_id", "somebody-elses");
        assertThat(send(view)).isEqualTo(200);
        slack.settle();
        assertThat(bot.events()).isEmpty();
    }

    @Test
    void what_is_nobodys_words_is_no_event() {
        for (var subtype : List.of(
                "bot_message", "message_changed", "message_deleted", "channel_join", "message_replied", "odd")) {
            var event = SlackRequests.message("UANA", "D1", "1.1", "words").put("subtype", subtype);
            assertThat(send(SlackRequests.callback(event))).isEqualTo(200);
        }
        assertThat(send(SlackRequests.callback(
                        SlackRequests.message("UANA", "D1", "1.1", "words").put("bot_id", "B1"))))
                .isEqualTo(200);
        assertThat(send(SlackRequests.callback(
                        SlackRequests.message("UANA", "D1", "1.1", "words").put("channel_type", "mpim"))))
                .isEqualTo(200);
        assertThat(send(SlackRequests.callback(SlackRequests.opened("UANA", "D1", "messages", "1.2"))))
                .isEqualTo(200);
        slack.settle();
        assertThat(bot.events()).isEmpty();
    }

    @Test
    void words_with_a_file_about_oneself_or_out_of_a_thread_are_words() {
        for (var subtype : List.of("file_share", "me_message", "thread_broadcast")) {
            var event = SlackRequests.message("UANA", "D1", "1.1", "words").put("subtype", subtype);
            assertThat(send(SlackRequests.callback(event))).isEqualTo(200);
        }
        assertThat(bot.acts()).hasSize(3).allSatisfy(act -> assertThat(act).isEqualTo(new Act.Typed("words")));
    }

    @Test
    void a_megabyte_of_words_and_a_thousand_brackets_are_answered_calmly() {
        var large = SlackRequests.callback(SlackRequests.message("UANA", "D1", "1.1", "w".repeat(400_000)));
        assertThat(send(large)).isEqualTo(200);

        for (var depth : List.of(300, 10_000, 200_000)) {
            var deep = "[".repeat(depth) + "]".repeat(depth);
            assertThat(slack.sender().signed(deep, "application/json", Map.of()).statusCode())
                    .isIn(CALM);
            var inside = SlackRequests.callback(SlackRequests.message("UANA", "D1", "1.1", "words"))
                    .toString()
                    .replace("\"opaque\"", deep)
                    .replaceFirst("\"event_context\":\"[^\"]*\"", "\"event_context\":" + deep);
            assertThat(slack.sender()
                            .signed(inside, "application/json", Map.of())
                            .statusCode())
                    .isIn(CALM);
        }
    }

    private int send(JsonNode payload) {
        boolean event = payload.path("type").asText().equals("event_callback");
        return event
                ? slack.sender().event(payload, Map.of()).statusCode()
                : slack.sender()
                        .signed(
                                "payload=" + URLEncoder.encode(payload.toString(), StandardCharsets.UTF_8),
                                "application/x-www-form-urlencoded",
                                Map.of())
                        .statusCode();
    }

    private static Map<String, ObjectNode> payloads() {
        return Map.of(
                "words",
                SlackRequests.callback(SlackRequests.message("UANA", "D1", "1.1", "words")),
                "home",
                SlackRequests.callback(SlackRequests.opened("UANA", "D1", "home", "1.2")),
                "press",
                SlackInteractions.examplePress("press-0"),
                "open",
                SlackInteractions.examplePress("open-0"),
                "form",
                SlackInteractions.exampleForm());
    }

    private static List<String> pointers(JsonNode in, String at) {
        var pointers = new ArrayList<String>();
        in.properties().forEach(entry -> {
            pointers.add(at + "/" + entry.getKey());
            pointers.addAll(pointers(entry.getValue(), at + "/" + entry.getKey()));
        });
        for (int i = 0; in.isArray() && i < in.size(); i++) {
            pointers.add(at + "/" + i);
            pointers.addAll(pointers(in.get(i), at + "/" + i));
        }
        return pointers;
    }

    private static JsonNode without(JsonNode whole, String pointer) {
        var copy = whole.deepCopy();
        var name = pointer.substring(pointer.lastIndexOf('/') + 1);
        switch (copy.at(pointer.substring(0, pointer.lastIndexOf('/')))) {
            case ObjectNode object -> object.remove(name);
            case ArrayNode array -> array.remove(Integer.parseInt(name));
            default -> throw new AssertionError(pointer);
        }
        return copy;
    }

    private static JsonNode with(JsonNode whole, String pointer, JsonNode value) {
        var copy = whole.deepCopy();
        var name = pointer.substring(pointer.lastIndexOf('/') + 1);
        switch (copy.at(pointer.substring(0, pointer.lastIndexOf('/')))) {
            case ObjectNode object -> object.set(name, value);
            case ArrayNode array -> array.set(Integer.parseInt(name), value);
            default -> throw new AssertionError(pointer);
        }
        return copy;
    }
}

package org.beenthere.bench.press;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What Slack sends of what people do, as it writes and signs it. */
final class SlackPayloads {

    static final String TEAM = "T0BENCH";
    static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final String BOT = "U0BOT";

    private SlackPayloads() {}

    /** Somebody came to the Home tab. */
    static ObjectNode opened(String user, String channel, String ts) {
        var payload = object().put("token", "verification")
                .put("team_id", TEAM)
                .put("api_app_id", "A0BENCH")
                .put("type", "event_callback")
                .put("event_id", "Ev0" + ts)
                .put("event_time", Instant.now().getEpochSecond())
                .put("is_ext_shared_channel", false);
        payload.putObject("event")
                .put("type", "app_home_opened")
                .put("user", user)
                .put("channel", channel)
                .put("tab", "home")
                .put("event_ts", ts);
        return payload;
    }

    /** A button of a card was pressed. */
    static ObjectNode pressedOnCard(String user, ObjectNode card, JsonNode button, String ts, String responseUrl) {
        var payload = pressed(user, button, ts).put("response_url", responseUrl);
        var channel = card.path("channel").asText();
        payload.putObject("container")
                .put("type", "message")
                .put("message_ts", card.path("ts").asText())
                .put("channel_id", channel)
                .put("is_ephemeral", false);
        payload.putObject("channel").put("id", channel).put("name", "directmessage");
        payload.set("message", card.path("message"));
        return payload;
    }

    /** A button of home was pressed. */
    static ObjectNode pressedOnHome(String user, JsonNode view, JsonNode button, String ts) {
        var payload = pressed(user, button, ts);
        payload.putObject("container")
                .put("type", "view")
                .put("view_id", view.path("id").asText());
        payload.set("view", view);
        return payload;
    }

    private static ObjectNode pressed(String user, JsonNode button, String ts) {
        var payload = object().put("type", "block_actions")
                .put("api_app_id", "A0BENCH")
                .put("token", "verification")
                .put("trigger_id", "trigger." + ts)
                .putNull("enterprise")
                .put("is_enterprise_install", false);
        payload.putObject("team").put("id", TEAM).put("domain", "hospital");
        payload.putObject("user")
                .put("id", user)
                .put("username", user.toLowerCase(Locale.ROOT))
                .put("name", user)
                .put("team_id", TEAM);
        var action = (ObjectNode) button.deepCopy();
        payload.putArray("actions").add(action.put("block_id", "generated").put("action_ts", ts));
        payload.putObject("state").putObject("values");
        return payload;
    }

    /** A message as Slack gives it back. */
    static ObjectNode message(String ts, String text, JsonNode blocks) {
        var message = object().put("type", "message")
                .put("user", BOT)
                .put("bot_id", "B0BOT")
                .put("app_id", "A0BENCH")
                .put("team", TEAM)
                .put("ts", ts)
                .put("text", text);
        message.set("blocks", blocks);
        return message;
    }

    /** An interaction, signed now. */
    static HttpRequest interaction(URI to, JsonNode payload) {
        var body = "payload=" + URLEncoder.encode(payload.toString(), StandardCharsets.UTF_8);
        return signed(to, "application/x-www-form-urlencoded", body);
    }

    /** An event, signed now. */
    static HttpRequest event(URI to, JsonNode payload) {
        return signed(to, "application/json", payload.toString());
    }

    private static HttpRequest signed(URI to, String type, String body) {
        var now = String.valueOf(Instant.now().getEpochSecond());
        return HttpRequest.newBuilder(to)
                .header("Content-Type", type)
                .header("X-Slack-Request-Timestamp", now)
                .header("X-Slack-Signature", signature(now, body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static String signature(String now, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "v0="
                    + HexFormat.of()
                            .formatHex(mac.doFinal(("v0:" + now + ":" + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}

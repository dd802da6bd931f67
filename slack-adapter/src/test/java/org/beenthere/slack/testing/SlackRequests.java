package org.beenthere.slack.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What Slack sends, as it writes it. */
public final class SlackRequests {

    private SlackRequests() {}

    /** Around an event, with an id and a time of its own. */
    public static ObjectNode callback(ObjectNode event) {
        var payload = Json.object()
                .put("token", "verification")
                .put("team_id", FakeWorld.TEAM)
                .put("context_team_id", FakeWorld.TEAM)
                .putNull("context_enterprise_id")
                .put("api_app_id", "A0BEENTHERE")
                .put("type", "event_callback")
                .put(
                        "event_id",
                        "Ev" + UUID.randomUUID().toString().substring(0, 9).toUpperCase(Locale.ROOT))
                .put("event_time", 1_700_000_000)
                .put("is_ext_shared_channel", false)
                .put("event_context", "4-opaque");
        payload.set("event", event);
        payload.putArray("authorizations")
                .addObject()
                .putNull("enterprise_id")
                .put("team_id", FakeWorld.TEAM)
                .put("user_id", FakeWorld.BOT)
                .put("is_bot", true)
                .put("is_enterprise_install", false);
        return payload;
    }

    /** Words in a private chat; {@code &}, {@code <} and {@code >} come as entities. */
    public static ObjectNode message(String user, String channel, String ts, String text) {
        var event = Json.object()
                .put("type", "message")
                .put("user", user)
                .put("ts", ts)
                .put(
                        "client_msg_id",
                        UUID.nameUUIDFromBytes(ts.getBytes(StandardCharsets.UTF_8))
                                .toString())
                .put("text", text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .put("team", FakeWorld.TEAM)
                .put("channel", channel)
                .put("event_ts", ts)
                .put("channel_type", channel.startsWith("D") ? "im" : "channel");
        var section =
                event.putArray("blocks").addObject().put("type", "rich_text").put("block_id", "abc");
        section.putArray("elements")
                .addObject()
                .put("type", "rich_text_section")
                .putArray("elements")
                .addObject()
                .put("type", "text")
                .put("text", text);
        return event;
    }

    /** Somebody came to a tab of the app. */
    public static ObjectNode opened(String user, String channel, String tab, String ts) {
        return Json.object()
                .put("type", "app_home_opened")
                .put("user", user)
                .put("channel", channel)
                .put("tab", tab)
                .put("event_ts", ts);
    }

    /** What the bot posted comes back as an event, and so does each change. */
    static ObjectNode echo(FakeWorld.Posted posted, boolean changed, String ts) {
        var own = Json.object()
                .put("type", "message")
                .put("user", FakeWorld.BOT)
                .put("bot_id", FakeWorld.BOT_ID)
                .put("app_id", "A0BEENTHERE")
                .put("team", FakeWorld.TEAM)
                .put("ts", posted.ts())
                .put("text", posted.text());
        own.set("blocks", posted.blocks());
        own.putObject("bot_profile").put("id", FakeWorld.BOT_ID).put("name", "BeenThere");
        if (!changed) {
            return own.put("channel", posted.channel()).put("event_ts", ts).put("channel_type", "im");
        }
        var event = Json.object()
                .put("type", "message")
                .put("subtype", "message_changed")
                .put("hidden", true)
                .put("channel", posted.channel())
                .put("ts", ts)
                .put("event_ts", ts)
                .put("channel_type", "im");
        event.set("message", own);
        event.set("previous_message", own.deepCopy());
        return event;
    }

    /** A button of a card that was pressed. */
    static ObjectNode pressed(String user, FakeWorld.Posted card, JsonNode button, String ts, String trigger) {
        var payload = action(user, button, ts, trigger);
        payload.putObject("container")
                .put("type", "message")
                .put("message_ts", card.ts())
                .put("channel_id", card.channel())
                .put("is_ephemeral", false);
        payload.putObject("channel")
                .put("id", card.channel())
                .put("name", card.channel().startsWith("D") ? "directmessage" : "a-ward");
        var message = payload.putObject("message")
                .put("type", "message")
                .put("user", FakeWorld.BOT)
                .put("bot_id", FakeWorld.BOT_ID)
                .put("ts", card.ts())
                .put("text", card.text());
        message.set("blocks", card.blocks());
        return payload;
    }

    /** A button of home or of a window that was pressed. */
    static ObjectNode pressed(FakeWorld.View view, JsonNode button, String ts, String trigger) {
        var payload = action(view.owner(), button, ts, trigger);
        payload.putObject("container").put("type", "view").put("view_id", view.id());
        payload.set("view", view(view, Map.of()));
        return payload;
    }

    /** A press on a card that nobody sent. */
    public static ObjectNode examplePress(String actionId) {
        var button =
                Json.object().put("type", "button").put("action_id", actionId).put("value", "a-token");
        button.putObject("text").put("type", "plain_text").put("text", "One").put("emoji", false);
        var card = new FakeWorld.Posted("D1", "1.1", "You have a message.", Json.read("[]"));
        return pressed("UANA", card, button, "1.2", "trigger.1").put("response_url", "http://127.0.0.1:1/response/1");
    }

    /** A form that nobody opened. */
    public static ObjectNode exampleForm() {
        var content =
                Json.object().put("type", "modal").put("callback_id", "form").put("private_metadata", "a-token");
        var input = content.putArray("blocks").addObject().put("type", "input").put("block_id", "note");
        input.putObject("element").put("type", "plain_text_input").put("action_id", "value");
        return submitted(new FakeWorld.View("V1", "hash.1", "UANA", content), Map.of("note", "words"), "trigger.1");
    }

    private static ObjectNode action(String user, JsonNode button, String ts, String trigger) {
        var payload = interaction("block_actions", user, trigger);
        var action = (ObjectNode) button.deepCopy();
        action.put("block_id", "generated").put("action_ts", ts);
        payload.putArray("actions").add(action);
        payload.putObject("state").putObject("values");
        return payload;
    }

    /** A window that was sent. */
    static ObjectNode submitted(FakeWorld.View view, Map<String, String> values, String trigger) {
        var payload = interaction("view_submission", view.owner(), trigger);
        payload.set("view", view(view, values));
        payload.putArray("response_urls");
        return payload;
    }

    private static ObjectNode interaction(String type, String user, String trigger) {
        var payload = Json.object()
                .put("type", type)
                .put("api_app_id", "A0BEENTHERE")
                .put("token", "verification")
                .put("trigger_id", trigger)
                .putNull("enterprise")
                .put("is_enterprise_install", false);
        payload.putObject("team").put("id", FakeWorld.TEAM).put("domain", "hospital");
        payload.putObject("user")
                .put("id", user)
                .put("username", user.toLowerCase(Locale.ROOT))
                .put("name", user)
                .put("team_id", FakeWorld.TEAM);
        return payload;
    }

    private static ObjectNode view(FakeWorld.View view, Map<String, String> values) {
        var shown = (ObjectNode) view.content().deepCopy();
        shown.put("id", view.id())
                .put("team_id", FakeWorld.TEAM)
                .put("hash", view.hash())
                .put("root_view_id", view.id())
                .putNull("previous_view_id")
                .put("app_id", "A0BEENTHERE")
                .put("bot_id", FakeWorld.BOT_ID);
        if (!shown.has("private_metadata")) {
            shown.put("private_metadata", "");
        }
        var state = shown.putObject("state").putObject("values");
        for (var block : SlackEyes.each(view.content().path("blocks"))) {
            if (block.path("type").asText().equals("input")) {
                var id = block.path("block_id").asText();
                state.putObject(id)
                        .set(
                                block.path("element").path("action_id").asText(),
                                value(block.path("element"), values.get(id)));
            }
        }
        return shown;
    }

    private static ObjectNode value(JsonNode element, String given) {
        var type = element.path("type").asText();
        var value = Json.object().put("type", type);
        switch (type) {
            case "users_select" -> value.put("selected_user", given);
            case "datepicker" -> value.put("selected_date", given);
            case "static_select" -> {
                if (given == null) {
                    value.putNull("selected_option");
                } else {
                    value.set("selected_option", option(element, given));
                }
            }
            default -> value.put("value", given);
        }
        return value;
    }

    private static JsonNode option(JsonNode element, String given) {
        return SlackEyes.each(element.path("options")).stream()
                .filter(option -> option.path("value").asText().equals(given))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no option " + given));
    }
}

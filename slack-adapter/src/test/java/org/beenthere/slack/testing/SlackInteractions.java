package org.beenthere.slack.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;

/** What Slack sends of what people press and fill in, as it writes it. */
public final class SlackInteractions {

    private SlackInteractions() {}

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

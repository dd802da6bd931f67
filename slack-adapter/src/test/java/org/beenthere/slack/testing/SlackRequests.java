package org.beenthere.slack.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** What Slack sends of what happened, as it writes it. */
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
}

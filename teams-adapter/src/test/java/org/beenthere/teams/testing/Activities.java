package org.beenthere.teams.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Activities as Teams makes them, of somebody and in their private chat where nothing else is said. */
public final class Activities {

    /** The bot, as Teams names it. */
    public static final String BOT = "28:" + FakeLogin.APP_ID;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String serviceUrl;

    public Activities(String serviceUrl) {
        this.serviceUrl = serviceUrl;
    }

    /** Somebody: their name, their id here and in the directory, and their private chat. */
    public record Account(String name, String id, String directory, String conversation) {

        /** The same name is the same person. */
        public static Account named(String name) {
            var directory = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                    .toString();
            return new Account(name, "29:" + directory, directory, "a:" + directory);
        }
    }

    /** What all have in common. */
    public ObjectNode of(Account from, String type) {
        var activity = JSON.createObjectNode()
                .put("type", type)
                .put("id", "f:" + UUID.randomUUID())
                .put("timestamp", "2026-03-02T09:30:00.1234567Z")
                .put("channelId", "msteams")
                .put("serviceUrl", serviceUrl);
        activity.putObject("from").put("id", from.id()).put("name", from.name()).put("aadObjectId", from.directory());
        activity.putObject("recipient").put("id", BOT).put("name", "BeenThere");
        activity.putObject("conversation")
                .put("conversationType", "personal")
                .put("tenantId", FakeLogin.TENANT)
                .put("id", from.conversation());
        activity.putObject("channelData").putObject("tenant").put("id", FakeLogin.TENANT);
        return activity;
    }

    /** Words, with the HTML that Teams adds beside them. */
    public ObjectNode typed(Account from, String text) {
        var activity = of(from, "message").put("text", text).put("textFormat", "plain");
        var html = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
        activity.putArray("attachments")
                .addObject()
                .put("contentType", "text/html")
                .put("content", "<p>" + html + "</p>");
        return activity;
    }

    /** Somebody has got the bot. */
    public ObjectNode installed(Account from, String timestamp) {
        return of(from, "installationUpdate").put("action", "add").put("timestamp", timestamp);
    }

    /** The other way in which Teams tells that. */
    public ObjectNode joined(Account from, String timestamp) {
        var activity = of(from, "conversationUpdate").put("timestamp", timestamp);
        activity.putArray("membersAdded").addObject().put("id", BOT);
        return activity;
    }

    /** A button of a card. */
    public ObjectNode pressed(Account from, String card, JsonNode button, JsonNode data) {
        var activity = of(from, "invoke").put("name", "adaptiveCard/action").put("replyToId", card);
        var value = activity.putObject("value");
        value.putObject("action")
                .put("type", "Action.Execute")
                .put("title", button.path("title").asText())
                .put("verb", button.path("verb").asText())
                .set("data", data);
        value.put("trigger", "manual");
        return activity;
    }

    /** The same in a channel. */
    public static ObjectNode inChannel(ObjectNode activity, String thread) {
        activity.putObject("conversation")
                .put("conversationType", "channel")
                .put("isGroup", true)
                .put("tenantId", FakeLogin.TENANT)
                .put("id", thread);
        return activity;
    }
}

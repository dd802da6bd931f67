package org.beenthere.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An activity as Teams sends it. What is missing reads as empty, so any JSON can be read. */
record TeamsActivity(JsonNode json) {

    String type() {
        return at("/type");
    }

    String name() {
        return at("/name");
    }

    String action() {
        return at("/action");
    }

    String id() {
        return at("/id");
    }

    String timestamp() {
        return at("/timestamp");
    }

    String channel() {
        return at("/channelId");
    }

    String serviceUrl() {
        return at("/serviceUrl");
    }

    String conversation() {
        return at("/conversation/id");
    }

    /** The id of the bot in the conversation. */
    String bot() {
        return at("/recipient/id");
    }

    String from() {
        return at("/from/id");
    }

    /** The sender's id in the directory, in small letters: case does not matter there. */
    String fromDirectory() {
        return at("/from/aadObjectId").toLowerCase(Locale.ROOT);
    }

    String fromName() {
        return at("/from/name");
    }

    /** The id of the message whose button was pressed. */
    String repliesTo() {
        return at("/replyToId");
    }

    JsonNode value() {
        return json.path("value");
    }

    /** Every mention of a tenant. */
    List<String> tenants() {
        return Stream.of("/conversation/tenantId", "/channelData/tenant/id")
                .map(this::at)
                .filter(tenant -> !tenant.isEmpty())
                .toList();
    }

    boolean isPrivate() {
        var kind = at("/conversation/conversationType");
        return kind.equals("personal")
                || kind.isEmpty() && !json.at("/conversation/isGroup").asBoolean();
    }

    boolean isPress() {
        return type().equals("invoke") && name().equals("adaptiveCard/action");
    }

    boolean addsTheBot() {
        return json.path("membersAdded")
                .valueStream()
                .anyMatch(member ->
                        !bot().isEmpty() && member.path("id").asText("").equals(bot()));
    }

    private String at(String pointer) {
        var found = json.at(pointer);
        return found.isValueNode() ? found.asText("") : "";
    }

    /** Without its content (law 12). */
    @Override
    public String toString() {
        return "TeamsActivity";
    }
}

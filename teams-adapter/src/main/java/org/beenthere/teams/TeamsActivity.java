package org.beenthere.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An activity as Teams sends it. What it does not say is empty: whatever comes can be read. */
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

    /** The bot, as it is named there. */
    String bot() {
        return at("/recipient/id");
    }

    String from() {
        return at("/from/id");
    }

    /** Their id in the directory, which means the same in large and in small letters. */
    String fromDirectory() {
        return at("/from/aadObjectId").toLowerCase(Locale.ROOT);
    }

    String fromName() {
        return at("/from/name");
    }

    /** The message whose button was pressed. */
    String repliesTo() {
        return at("/replyToId");
    }

    JsonNode value() {
        return json.path("value");
    }

    /** Whatever is said of the tenant. */
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

    /** Names the kind alone (law 12). */
    @Override
    public String toString() {
        return "TeamsActivity";
    }
}

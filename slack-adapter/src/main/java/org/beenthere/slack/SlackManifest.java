package org.beenthere.slack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

/**
 * The app manifest, from which Slack makes an app of the bot. Everything that people read, and everything that never
 * changes, is in the resource {@code manifest.json}.
 */
public final class SlackManifest {

    /** Everything that the bot's token may do. */
    public static final List<String> SCOPES = List.of(
            // write to people, and change or delete what it wrote
            "chat:write",
            // open the private chat with somebody to whom it writes first
            "im:write",
            // receive what people type to it in that chat
            "im:history",
            // somebody's name, and whether they are a guest or deactivated
            "users:read",
            // who is in a public channel that it was invited to: the audience of a check-in
            "channels:read",
            // the same for a private channel
            "groups:read");

    /** The events that Slack sends. */
    public static final List<String> EVENTS = List.of(
            // somebody opens its Home tab
            "app_home_opened",
            // somebody types to it in the private chat
            "message.im",
            // it was removed from the workspace, so its token is invalid
            "app_uninstalled",
            "tokens_revoked");

    /** Where Slack sends everything. */
    public static final String PATH = "/slack/events";

    private SlackManifest() {}

    /**
     * The manifest of an app that is reached by HTTP.
     *
     * @param url the bot's public URL: https, without a path
     * @param grid whether the app is for a Grid organisation instead of one workspace
     */
    public static ObjectNode of(URI url, boolean grid) {
        ObjectNode manifest = template();
        EVENTS.forEach(put(manifest, "/settings/event_subscriptions", url).withArray("bot_events")::add);
        put(manifest, "/settings/interactivity", url);
        SCOPES.forEach(manifest.withObject("/oauth_config/scopes").withArray("bot")::add);
        manifest.withObject("/settings").put("org_deploy_enabled", grid);
        return manifest;
    }

    private static ObjectNode put(ObjectNode manifest, String place, URI url) {
        return manifest.withObject(place).put("request_url", url + PATH);
    }

    private static ObjectNode template() {
        try (var resource = SlackManifest.class.getResourceAsStream("manifest.json")) {
            return (ObjectNode) new ObjectMapper().readTree(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.beenthere.teams;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/**
 * The app manifest: a bot in private chats and in teams, which asks for no permission. Everything that people read, and
 * everything that never changes, is in the resource {@code manifest.json}.
 */
public final class TeamsManifest {

    private TeamsManifest() {}

    /**
     * The manifest of version 1.19.
     *
     * @param url the bot's public URL: https, without a path
     * @param appId the id of the registration in Entra, which app and bot share
     */
    public static ObjectNode of(URI url, UUID appId) {
        ObjectNode manifest = template();
        manifest.put("id", appId.toString());
        ((ObjectNode) manifest.at("/bots/0")).put("botId", appId.toString());
        ObjectNode developer = manifest.withObject("/developer");
        List.of("websiteUrl", "privacyUrl", "termsOfUseUrl").forEach(link -> developer.put(link, url.toString()));
        manifest.withArray("validDomains").add(url.getHost());
        return manifest;
    }

    private static ObjectNode template() {
        try (var resource = TeamsManifest.class.getResourceAsStream("manifest.json")) {
            return (ObjectNode) new ObjectMapper().readTree(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

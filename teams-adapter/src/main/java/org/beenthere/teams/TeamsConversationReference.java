package org.beenthere.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.Optional;

/**
 * What the bot needs to write to a person first; it is kept with their address.
 *
 * @param serviceUrl the service of their region
 * @param conversation the id of their private chat with the bot
 * @param bot the bot's id in that chat
 * @param user the person's id in that chat
 */
record TeamsConversationReference(String serviceUrl, String conversation, String bot, String user) {

    private static final ObjectReader READER = TeamsHttp.JSON
            .readerFor(TeamsConversationReference.class)
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    static Optional<TeamsConversationReference> parse(String kept) {
        try {
            TeamsConversationReference read = READER.readValue(kept);
            return Optional.ofNullable(read).filter(TeamsConversationReference::isWhole);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isWhole() {
        return serviceUrl != null && conversation != null && bot != null && user != null;
    }

    String value() {
        return TeamsHttp.JSON
                .createObjectNode()
                .put("serviceUrl", serviceUrl)
                .put("conversation", conversation)
                .put("bot", bot)
                .put("user", user)
                .toString();
    }

    /** Without its components, all of which may name a person (law 12). */
    @Override
    public String toString() {
        return "TeamsReference";
    }
}

package org.beenthere.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.Optional;

/**
 * What is needed to write to somebody first, as it is kept with their address.
 *
 * @param serviceUrl the service of their region
 * @param conversation their private chat with the bot
 * @param bot the bot, as it is named there
 * @param user the person, as the bot knows them there
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

    /** Tells nothing: all of it may name a person (law 12). */
    @Override
    public String toString() {
        return "TeamsReference";
    }
}

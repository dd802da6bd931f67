package org.beenthere.chat;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A message on its way to somebody.
 *
 * @param key identifies the message; the same if it is sent again
 * @param to who gets it, and how the platform reaches them
 * @param conversation the conversation it belongs to; all zeros if it belongs to none
 * @param message what to show
 * @param origin why it is sent
 * @param replaces the platform's handle of the message that a {@link Message.Replace} replaces
 */
public record Outgoing(
        String key, Address to, UUID conversation, Message message, Origin origin, Optional<String> replaces) {

    /**
     * Why a message is sent: as the result of a turn, again because the event was seen before, or from memory because
     * no turn could be made.
     */
    public enum Origin {
        TURN,
        AGAIN,
        MEMORY
    }

    public Outgoing {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(replaces, "replaces");
    }

    /** Leaves out the content and the destination: a platform's handle may name a person (law 12). */
    @Override
    public String toString() {
        return message + " to " + to;
    }
}

package org.beenthere.chat;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A message on its way to somebody.
 *
 * @param key the message's own key; a message that is sent again carries the same
 * @param to who shall see it, and how the platform reaches them
 * @param conversation the conversation it belongs to; all zeros where it belongs to none
 * @param message what to show
 * @param origin what it answers
 * @param replaces the platform's handle of the message that a {@link Message.Replace} replaces
 */
public record Outgoing(
        String key, Address to, UUID conversation, Message message, Origin origin, Optional<String> replaces) {

    /** What a message comes from: a turn, a turn that was taken before, or memory, where no turn could be taken. */
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

    /** Tells nothing of the message, and not where it goes: a platform's handle may name a person (law 12). */
    @Override
    public String toString() {
        return message + " to " + to;
    }
}

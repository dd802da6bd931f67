package org.beenthere.chat;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that a person did.
 *
 * @param identity identifies the event, also when the platform delivers it again; unique within a platform
 * @param from who did it, and how the platform reaches them
 * @param at when it reached us
 * @param act what they did
 */
public record ChatEvent(String identity, Address from, Instant at, Act act) {

    public ChatEvent {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(act, "act");
    }

    /** The same event, with what a platform says of whether the person belongs. */
    public ChatEvent bySomebody(Belonging belonging) {
        return new ChatEvent(identity, from.as(belonging), at, act);
    }

    /** Names the platform and the kind of act alone: a platform's identity of an event may name a person (law 12). */
    @Override
    public String toString() {
        return act + " by " + from;
    }
}

package org.beenthere.chat;

import java.util.Optional;

/**
 * What a platform gives for answering an event at once: Slack's {@code response_url}, Teams' invoke response. It lives
 * in memory only and serves for seconds or minutes.
 */
@FunctionalInterface
public interface ReplyHandle {

    /** The handle of an event that has none. */
    ReplyHandle NONE = message -> Optional.empty();

    /**
     * Shows a message in answer to the event.
     *
     * @return what became of it; empty where the handle does not serve for this message, so that it must go by the
     *     ordinary way
     */
    Optional<Delivery> answer(Outgoing message);

    /**
     * Called once, as soon as what the event did is saved: from here on it can be acknowledged, and what is still to be
     * shown need not be waited for.
     */
    default void saved() {}
}

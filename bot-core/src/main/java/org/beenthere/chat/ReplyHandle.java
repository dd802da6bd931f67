package org.beenthere.chat;

import java.util.Optional;

/**
 * A platform's means to answer an event at once: Slack's {@code response_url}, Teams' invoke response. It lives in
 * memory only, and works for seconds or minutes.
 */
@FunctionalInterface
public interface ReplyHandle {

    /** The handle of an event that cannot be answered at once. */
    ReplyHandle NONE = message -> Optional.empty();

    /**
     * Shows a message in answer to the event.
     *
     * @return the result; empty if the handle does not work for this message, so that it must be delivered in the
     *     ordinary way
     */
    Optional<Delivery> answer(Outgoing message);

    /**
     * Called once, as soon as the effects of the event are saved. From then on the event can be acknowledged, without
     * waiting for messages that are still to be shown.
     */
    default void saved() {}
}

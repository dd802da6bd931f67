package org.beenthere.chat;

import java.time.Duration;

/** What became of a message that was handed to a platform. */
public sealed interface Delivery {

    /**
     * It is shown.
     *
     * @param handle the platform's own name for the message, by which it can be replaced; empty where it has none
     */
    record Delivered(String handle) implements Delivery {

        /** Leaves the handle out, which may name a person (law 12). */
        @Override
        public String toString() {
            return "Delivered";
        }
    }

    /**
     * It is not shown, and may be tried again.
     *
     * @param after how long to wait before the next try
     */
    record TryAgain(Duration after) implements Delivery {}

    /**
     * It cannot be shown, now or later: the person blocked the bot, or is gone.
     *
     * @param reason a word for the metrics, never about the person
     */
    record Refused(String reason) implements Delivery {}
}

package org.beenthere.chat;

import java.time.Duration;

/** The result of delivering a message. */
public sealed interface Delivery {

    /**
     * The message is shown.
     *
     * @param handle the platform's own id of the message, by which it can be replaced; empty if it has none
     */
    record Delivered(String handle) implements Delivery {

        /** Leaves the handle out, which may name a person (law 12). */
        @Override
        public String toString() {
            return "Delivered";
        }
    }

    /**
     * The message is not shown, and delivery may be tried again.
     *
     * @param after how long to wait before the next try
     */
    record TryAgain(Duration after) implements Delivery {}

    /**
     * The message can never be shown: the person blocked the bot, or is gone.
     *
     * @param reason a word for the metrics, never about the person
     */
    record Refused(String reason) implements Delivery {}
}

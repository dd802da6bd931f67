package org.beenthere.engine;

import java.time.Duration;
import java.util.Map;
import org.beenthere.chat.Message;

/** Something that must happen as the result of a step. */
public sealed interface Effect {

    /**
     * Shows a message.
     *
     * @param key identifies the message; the same for the same step
     * @param urgent whether it overtakes other messages
     */
    record Show(String key, Message message, boolean urgent) implements Effect {}

    /** Carries out a command. The engine continues with {@link Event.What.CameOut}. */
    record Do(String command, Map<String, String> arguments) implements Effect {
        @Override
        public String toString() {
            return "Do " + command;
        }
    }

    /** Starts a conversation of its own. */
    record Start(String script) implements Effect {}

    /**
     * Schedules an event for the open question.
     *
     * @param asked the turn in which the question was asked, which the event repeats
     */
    record Wait(int asked, Duration after, For what) implements Effect {

        /**
         * Which event: the question expires ({@link Event.What.Elapsed}), or the person is reminded
         * ({@link Event.What.TimeToRemind}).
         */
        public enum For {
            EXPIRY,
            REMINDER
        }
    }

    /** Ends the conversation. */
    record End() implements Effect {}
}

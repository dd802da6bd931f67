package org.beenthere.engine;

import java.time.Duration;
import java.util.Map;
import org.beenthere.chat.Message;

/** Something that shall happen because of a step. */
public sealed interface Effect {

    /**
     * A message shall be shown.
     *
     * @param key the same for the same step, always
     * @param urgent whether it overtakes others on its way
     */
    record Show(String key, Message message, boolean urgent) implements Effect {}

    /** A command shall be carried out; the engine goes on when it has come out. */
    record Do(String command, Map<String, String> arguments) implements Effect {
        @Override
        public String toString() {
            return "Do " + command;
        }
    }

    /** A conversation of its own shall begin. */
    record Start(String script) implements Effect {}

    /** The question put in a turn shall be looked at again after a time. */
    record Wait(int asked, Duration after, For what) implements Effect {

        /** What it is looked at for: it is over, or whoever it is for is reminded. */
        public enum For {
            EXPIRY,
            REMINDER
        }
    }

    /** The conversation is over. */
    record End() implements Effect {}
}

package org.beenthere.chat;

import java.util.Map;

/** What a person did in a private chat with the bot. */
public sealed interface Act {

    /** Opened the chat, or came back to it: the bot shows home. */
    record Greeted() implements Act {}

    /**
     * Pressed a button.
     *
     * @param button the value of the button, as the bot sent it
     */
    record Pressed(String button) implements Act {
        @Override
        public String toString() {
            return "Pressed";
        }
    }

    /** Typed a text. The text is never part of {@code toString} (law 12). */
    record Typed(String text) implements Act {
        @Override
        public String toString() {
            return "Typed";
        }
    }

    /**
     * Submitted a form.
     *
     * @param button the value of the form's submit button
     * @param values the values of its fields by field id; a field left empty may be absent
     */
    record Submitted(String button, Map<String, String> values) implements Act {
        public Submitted {
            values = Map.copyOf(values);
        }

        @Override
        public String toString() {
            return "Submitted";
        }
    }
}

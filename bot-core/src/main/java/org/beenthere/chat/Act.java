package org.beenthere.chat;

import java.util.Map;
import java.util.stream.Collectors;

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

    /**
     * Typed a text. The text is never part of {@code toString} (law 12).
     *
     * @param text as it may be shown to others, see {@link VisibleText}
     */
    record Typed(String text) implements Act {
        public Typed {
            text = VisibleText.of(text);
        }

        @Override
        public String toString() {
            return "Typed";
        }
    }

    /**
     * Submitted a form.
     *
     * @param button the value of the form's submit button
     * @param values the values of its fields by field id, as they may be shown to others, see {@link VisibleText}; a
     *     field left empty may be absent
     */
    record Submitted(String button, Map<String, String> values) implements Act {
        public Submitted {
            values = values.entrySet().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(Map.Entry::getKey, field -> VisibleText.of(field.getValue())));
        }

        @Override
        public String toString() {
            return "Submitted";
        }
    }
}

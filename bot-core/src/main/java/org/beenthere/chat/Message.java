package org.beenthere.chat;

import java.util.List;
import java.util.Objects;

/**
 * What the bot shows: a closed set of kinds that every platform can render. Text is plain: paragraphs are separated by
 * a blank line, and a line that begins with {@code "- "} is a list item.
 */
public sealed interface Message {

    /** Says something. */
    record Say(String text) implements Message {
        public Say {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return "Say";
        }
    }

    /**
     * A question that is answered by a button. The first choice is always help now (law 2).
     *
     * @param title a heading; may be empty
     * @param names whether it tells who somebody is or how to reach them, and so is taken back later
     */
    record Choices(String title, String text, List<Choice> choices, boolean names) implements Message {
        public Choices {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(text, "text");
            choices = List.copyOf(choices);
        }

        /** A question that names nobody. */
        public Choices(String title, String text, List<Choice> choices) {
            this(title, text, choices, false);
        }

        @Override
        public String toString() {
            return "Choices";
        }
    }

    /**
     * A question that is answered by filling in fields, or by a button that leads elsewhere.
     *
     * @param submit the button that submits the fields
     * @param choices the other buttons; the first is always help now (law 2)
     * @param names whether it tells who somebody is or how to reach them, and so is taken back later
     */
    record Form(String title, String text, List<Field> fields, Choice submit, List<Choice> choices, boolean names)
            implements Message {
        public Form {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(submit, "submit");
            fields = List.copyOf(fields);
            choices = List.copyOf(choices);
        }

        /** A form that names nobody. */
        public Form(String title, String text, List<Field> fields, Choice submit, List<Choice> choices) {
            this(title, text, fields, submit, choices, false);
        }

        @Override
        public String toString() {
            return "Form";
        }
    }

    /**
     * Replaces an earlier message: its texts, and its buttons by what was chosen.
     *
     * @param key the key of the earlier message
     * @param title what its heading is from now on; may be empty
     * @param text what its text is from now on: without what was taken back
     * @param chosen the label of the chosen button, or a text such as "no longer open"
     */
    record Replace(String key, String title, String text, String chosen) implements Message {
        public Replace {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(chosen, "chosen");
        }

        /** The earlier message with these texts. */
        public Message in(Message earlier) {
            return switch (earlier) {
                case Choices asked -> new Choices(title, text, asked.choices());
                case Form asked -> new Form(title, text, asked.fields(), asked.submit(), asked.choices());
                case Say _, Replace _, View _ -> earlier;
            };
        }

        @Override
        public String toString() {
            return "Replace";
        }
    }

    /**
     * Home, on platforms with a place for it: not a message but a view, of which only the newest counts.
     *
     * @param version rises with every change; an older view never replaces a newer one
     */
    record View(long version, String title, String text, List<Choice> choices) implements Message {
        public View {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(text, "text");
            choices = List.copyOf(choices);
        }

        @Override
        public String toString() {
            return "View";
        }
    }
}

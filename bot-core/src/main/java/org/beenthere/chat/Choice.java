package org.beenthere.chat;

import java.util.Objects;

/**
 * A button.
 *
 * @param label its text
 * @param button its value, an {@link ActionToken}
 * @param weight how it looks
 */
public record Choice(String label, String button, Weight weight) {

    /** How a button looks: help now, the way most people choose, all others. */
    public enum Weight {
        HELP,
        MAIN,
        PLAIN
    }

    public Choice {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(button, "button");
        Objects.requireNonNull(weight, "weight");
    }

    @Override
    public String toString() {
        return "Choice";
    }
}

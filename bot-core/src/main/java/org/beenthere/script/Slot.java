package org.beenthere.script;

import java.util.Locale;
import java.util.Map;

/**
 * A named place for an answer or a fact. Its value is kept as text: the id of a choice, {@code true} or {@code false},
 * an ISO 8601 instant or day, or what somebody wrote.
 *
 * @param type what may stand in it
 * @param words for a {@link Type#CHOICE}, what is said for each of its values
 * @param marked whether the script says itself that it is sensitive
 */
public record Slot(Type type, Map<String, String> words, boolean marked) {

    /** What may stand in a slot. TEXT and PERSON are always sensitive. */
    public enum Type {
        CHOICE,
        FLAG,
        TEXT,
        PERSON,
        DAY,
        INSTANT;

        /** The word for it in a script. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Slot {
        words = Map.copyOf(words);
    }

    /** Whether what stands in it may go only where that is allowed: what people wrote, and whom they named. */
    public boolean isSensitive() {
        return marked || type == Type.TEXT || type == Type.PERSON;
    }
}

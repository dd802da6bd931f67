package org.beenthere.script;

import java.util.Map;

/**
 * A named place for an answer or a fact. Its value is kept as text: the id of a choice, {@code true} or {@code false},
 * an ISO 8601 instant or day, or what somebody wrote.
 *
 * @param type what may stand in it
 * @param words for a {@link Type#CHOICE}, what is said for each of its values
 */
public record Slot(Type type, Map<String, String> words) {

    /** What may stand in a slot. TEXT and PERSON are always sensitive. */
    public enum Type {
        CHOICE,
        FLAG,
        TEXT,
        PERSON,
        DAY,
        INSTANT
    }

    public Slot {
        words = Map.copyOf(words);
    }
}

package org.beenthere.script;

import java.util.Set;

/**
 * A value that arrives with a notice or with the outcome of a command. It fills the slot with its name, if the script
 * has one.
 *
 * @param name the name of the slot it fills
 * @param type the type the slot must have
 * @param values every value it may have, for a choice or a flag; otherwise empty
 * @param max the most characters it may have, for a text; otherwise 0
 * @param takenBack whether it tells who somebody is or how to reach them: what shows it is replaced when its question is
 *     settled, and at the end at the latest
 */
public record Fact(String name, Slot.Type type, Set<String> values, int max, boolean takenBack) {

    public Fact {
        values = Set.copyOf(values);
    }

    /** A fact that may stay in sight. */
    public Fact(String name, Slot.Type type, Set<String> values, int max) {
        this(name, type, values, max, false);
    }

    /** A text of at most {@code max} characters that is taken back. */
    public static Fact takenBack(String name, int max) {
        return new Fact(name, Slot.Type.TEXT, Set.of(), max, true);
    }

    /** A text of at most {@code max} characters. */
    public static Fact text(String name, int max) {
        return new Fact(name, Slot.Type.TEXT, Set.of(), max);
    }

    /** A choice with one of the given values. */
    public static Fact choice(String name, Set<String> values) {
        return new Fact(name, Slot.Type.CHOICE, values, 0);
    }

    /** A flag that is always set. */
    public static Fact flag(String name) {
        return new Fact(name, Slot.Type.FLAG, Set.of("true"), 0);
    }

    /** An instant. */
    public static Fact instant(String name) {
        return new Fact(name, Slot.Type.INSTANT, Set.of(), 0);
    }
}

package org.beenthere.script;

import java.util.Set;

/**
 * Something that a notice or the outcome of a command brings: it fills the slot of its name, where the script has one.
 *
 * @param name of the slot that it fills
 * @param type of the slot that it fits
 * @param values for a choice or a flag, every value that it may have
 * @param max the most characters of a text
 */
public record Fact(String name, Slot.Type type, Set<String> values, int max) {

    public Fact {
        values = Set.copyOf(values);
    }

    public static Fact text(String name, int max) {
        return new Fact(name, Slot.Type.TEXT, Set.of(), max);
    }

    public static Fact choice(String name, Set<String> values) {
        return new Fact(name, Slot.Type.CHOICE, values, 0);
    }

    /** A flag that is set. */
    public static Fact flag(String name) {
        return new Fact(name, Slot.Type.FLAG, Set.of("true"), 0);
    }

    public static Fact instant(String name) {
        return new Fact(name, Slot.Type.INSTANT, Set.of(), 0);
    }
}

package org.beenthere.script;

import java.util.Set;

/**
 * A slot that is handed to a command; the slot has the argument's name.
 *
 * @param required whether the command fails without it
 * @param sensitive whether it may carry what people wrote or whom they named
 * @param values every value that the command accepts; empty if it accepts any
 */
public record Argument(String name, boolean required, boolean sensitive, Set<String> values) {

    public Argument {
        values = Set.copyOf(values);
    }

    /** A required argument with one of the given values. */
    public static Argument oneOf(String name, Set<String> values) {
        return new Argument(name, true, false, values);
    }

    /** An optional argument that may not carry anything sensitive. */
    public static Argument ifKnown(String name) {
        return new Argument(name, false, false, Set.of());
    }

    /** An optional argument that may carry what somebody wrote or whom they named; commands keep it sealed throughout. */
    public static Argument sensitiveIfKnown(String name) {
        return new Argument(name, false, true, Set.of());
    }

    /** A required argument that may carry what somebody wrote; commands keep it sealed throughout. */
    public static Argument sensitive(String name) {
        return new Argument(name, true, true, Set.of());
    }
}

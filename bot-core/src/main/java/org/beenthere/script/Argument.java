package org.beenthere.script;

import java.util.Set;

/**
 * What a command is handed: the slot of its name.
 *
 * @param required whether the command cannot do without it
 * @param sensitive whether what people wrote, or whom they named, may be handed over in it
 * @param values every value that the command knows; none: any
 */
public record Argument(String name, boolean required, boolean sensitive, Set<String> values) {

    public Argument {
        values = Set.copyOf(values);
    }

    /** One of some values, without which it cannot be done. */
    public static Argument oneOf(String name, Set<String> values) {
        return new Argument(name, true, false, values);
    }

    /** Something that is no secret, and that it can be done without. */
    public static Argument ifKnown(String name) {
        return new Argument(name, false, false, Set.of());
    }

    /** What somebody wrote, without which it cannot be done, and which is sealed on its whole way. */
    public static Argument sensitive(String name) {
        return new Argument(name, true, true, Set.of());
    }
}

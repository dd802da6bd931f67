package org.beenthere.script;

import java.util.Optional;

/**
 * The names by which scripts refer to facts about the person they talk to: {@code person.known}, in a condition or as a
 * placeholder, is the fact {@code known}.
 */
public final class PersonFact {

    private static final String PREFIX = "person.";

    private PersonFact() {}

    /** The fact that a name refers to; empty for any other name, such as a slot's. */
    public static Optional<String> of(String name) {
        return name.startsWith(PREFIX) ? Optional.of(name.substring(PREFIX.length())) : Optional.empty();
    }

    /** Whether a name refers to a fact about the person. */
    public static boolean isNamedBy(String name) {
        return name.startsWith(PREFIX);
    }
}

package org.beenthere.script;

import java.util.Optional;

/**
 * What is known of the person in front of the bot, as scripts name it: {@code person.known} in a condition or in the
 * place of a text is the fact {@code known}.
 */
public final class PersonFact {

    private static final String PREFIX = "person.";

    private PersonFact() {}

    /** The fact that a name stands for; empty for a name of anything else, such as a slot. */
    public static Optional<String> of(String name) {
        return name.startsWith(PREFIX) ? Optional.of(name.substring(PREFIX.length())) : Optional.empty();
    }

    /** Whether a name stands for a fact about the person. */
    public static boolean isMeantBy(String name) {
        return name.startsWith(PREFIX);
    }
}

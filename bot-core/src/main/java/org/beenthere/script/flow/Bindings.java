package org.beenthere.script.flow;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.beenthere.script.PersonFact;

/**
 * The values that conditions see, by name.
 *
 * @param before the values of slots in the state before the transition
 * @param filled the values that the transition gives to slots; null if it empties the slot
 * @param person the facts about the person, by name with the prefix {@code person.}
 */
public record Bindings(Map<String, String> before, Map<String, String> filled, Map<String, String> person)
        implements UnaryOperator<String> {

    /** The value that a name had before the transition; null if it had none. */
    String before(String name) {
        return PersonFact.isNamedBy(name) ? person.get(name) : before.get(name);
    }

    /** The value that a name has after the transition; null if it has none. */
    @Override
    public String apply(String name) {
        return filled.containsKey(name) ? filled.get(name) : before(name);
    }
}

package org.beenthere.script.flow;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.beenthere.script.PersonFact;

/**
 * What conditions find, looked up by name: what an exit has just filled, what stood in a place before, and what is known
 * of the person.
 *
 * @param filled null as a value: emptied
 */
public record Bindings(Map<String, String> before, Map<String, String> filled, Map<String, String> person)
        implements UnaryOperator<String> {

    /** What a name had before anything was filled. */
    String before(String name) {
        return PersonFact.isMeantBy(name) ? person.get(name) : before.get(name);
    }

    @Override
    public String apply(String name) {
        return filled.containsKey(name) ? filled.get(name) : before(name);
    }
}

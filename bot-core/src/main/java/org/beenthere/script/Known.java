package org.beenthere.script;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What conditions find, looked up by name: what an exit has just filled, what stood in a place before, and what is known
 * of the person.
 *
 * @param filled null as a value: emptied
 */
record Known(Map<String, String> before, Map<String, String> filled, Map<String, String> person)
        implements UnaryOperator<String> {

    /** What is known of the person has a name that begins so. */
    static final String PERSON = "person.";

    /** What a name had before anything was filled. */
    String before(String name) {
        return name.startsWith(PERSON) ? person.get(name) : before.get(name);
    }

    @Override
    public String apply(String name) {
        return filled.containsKey(name) ? filled.get(name) : before(name);
    }
}

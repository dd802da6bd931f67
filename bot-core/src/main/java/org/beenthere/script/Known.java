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

    @Override
    public String apply(String name) {
        if (name.startsWith("person.")) {
            return person.get(name);
        }
        return filled.containsKey(name) ? filled.get(name) : before.get(name);
    }
}

package org.beenthere.script;

import java.util.Map;
import java.util.Set;

/**
 * Where a conversation can be, as far as the checks tell places apart.
 *
 * @param step the step
 * @param slots which slots are filled: with what, where a condition asks for it, and otherwise with {@link #SOMETHING}
 * @param done what has been done and is claimed in some text, as {@code command.outcome}
 */
record Place(String step, Map<String, String> slots, Set<String> done) {

    /** A value that no condition asks for. */
    static final String SOMETHING = "*";

    Place {
        slots = Map.copyOf(slots);
        done = Set.copyOf(done);
    }
}

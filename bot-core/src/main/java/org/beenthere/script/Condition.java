package org.beenthere.script;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A condition over slots and facts about the person. Every name in it has finitely many values. */
public sealed interface Condition {

    /** Whether it holds. {@code values} returns the value of a name, or null if it has none. */
    boolean holds(UnaryOperator<String> values);

    /** Holds if a flag is set. */
    record IsSet(String name) implements Condition {
        @Override
        public boolean holds(UnaryOperator<String> values) {
            return "true".equals(values.apply(name));
        }
    }

    /** Holds if a name has one of the given values. */
    record IsOneOf(String name, Set<String> wanted) implements Condition {
        public IsOneOf {
            // Sorted, because the order of Set.copyOf differs from run to run.
            wanted = Collections.unmodifiableSet(new TreeSet<>(wanted));
        }

        @Override
        public boolean holds(UnaryOperator<String> values) {
            var value = values.apply(name);
            return value != null && wanted.contains(value);
        }
    }

    /** Holds if the other does not. */
    record Not(Condition inner) implements Condition {
        @Override
        public boolean holds(UnaryOperator<String> values) {
            return !inner.holds(values);
        }
    }

    /** Holds if both do. */
    record And(Condition left, Condition right) implements Condition {
        @Override
        public boolean holds(UnaryOperator<String> values) {
            return left.holds(values) && right.holds(values);
        }
    }

    /** Holds if at least one does. */
    record Or(Condition left, Condition right) implements Condition {
        @Override
        public boolean holds(UnaryOperator<String> values) {
            return left.holds(values) || right.holds(values);
        }
    }
}

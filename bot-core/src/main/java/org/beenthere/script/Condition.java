package org.beenthere.script;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A question about slots and about the person, in a language whose every domain is finite. */
public sealed interface Condition {

    /** Whether it holds, where {@code values} gives the value of a name, or null for one that has none. */
    boolean holds(UnaryOperator<String> values);

    /** A flag is set. */
    record IsSet(String name) implements Condition {
        @Override
        public boolean holds(UnaryOperator<String> values) {
            return "true".equals(values.apply(name));
        }
    }

    /** A name has one of some values. */
    record IsOneOf(String name, Set<String> wanted) implements Condition {
        public IsOneOf {
            // In an order that is always the same, which that of Set.copyOf is not.
            wanted = Collections.unmodifiableSet(new TreeSet<>(wanted));
        }

        @Override
        public boolean holds(UnaryOperator<String> values) {
            var value = values.apply(name);
            return value != null && wanted.contains(value);
        }
    }

    /** The opposite holds. */
    record Not(Condition inner) implements Condition {
        @Override
        public boolean holds(UnaryOperator<String> values) {
            return !inner.holds(values);
        }
    }

    /** Both hold. */
    record And(Condition left, Condition right) implements Condition {
        @Override
        public boolean holds(UnaryOperator<String> values) {
            return left.holds(values) && right.holds(values);
        }
    }

    /** At least one holds. */
    record Or(Condition left, Condition right) implements Condition {
        @Override
        public boolean holds(UnaryOperator<String> values) {
            return left.holds(values) || right.holds(values);
        }
    }
}

package org.beenthere.script;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What becomes of a slot on a way out of a step.
 *
 * @param values every value that it may get; null: it is emptied
 * @param orStays whether it may also stay as it is
 */
record Gain(Collection<String> values, boolean orStays) {

    /** It is filled with something of which no condition asks what it is. */
    static final Gain SOMETHING = new Gain(List.of(Place.SOMETHING), false);

    static final Gain EMPTIED = new Gain(Collections.singletonList(null), false);

    /** It is filled with one of some values; none: with something. */
    static Gain of(Collection<String> values) {
        return values.isEmpty() ? SOMETHING : new Gain(values, false);
    }

    /** The same, where it may also stay as it is. */
    Gain orStay() {
        return new Gain(values, true);
    }

    /** Either this or another. */
    Gain or(Gain other) {
        var either = new LinkedHashSet<>(values);
        either.addAll(other.values());
        return new Gain(either, orStays || other.orStays());
    }

    /** The same where nobody asks what it is filled with. */
    Gain untold() {
        var untold = values.stream()
                .map(value -> value == null ? null : Place.SOMETHING)
                .distinct()
                .toList();
        return new Gain(untold, orStays);
    }
}

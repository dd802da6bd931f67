package org.beenthere.script.flow;

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
record SlotEffect(Collection<String> values, boolean orStays) {

    /** It is filled with something of which no condition asks what it is. */
    static final SlotEffect SOMETHING = new SlotEffect(List.of(State.SOMETHING), false);

    static final SlotEffect EMPTIED = new SlotEffect(Collections.singletonList(null), false);

    /** It is filled with one of some values; none: with something. */
    static SlotEffect of(Collection<String> values) {
        return values.isEmpty() ? SOMETHING : new SlotEffect(values, false);
    }

    /** The same, where it may also stay as it is. */
    SlotEffect orStay() {
        return new SlotEffect(values, true);
    }

    /** Either this or another. */
    SlotEffect or(SlotEffect other) {
        var either = new LinkedHashSet<>(values);
        either.addAll(other.values());
        return new SlotEffect(either, orStays || other.orStays());
    }

    /** The same where nobody asks what it is filled with. */
    SlotEffect untold() {
        var untold = values.stream()
                .map(value -> value == null ? null : State.SOMETHING)
                .distinct()
                .toList();
        return new SlotEffect(untold, orStays);
    }
}

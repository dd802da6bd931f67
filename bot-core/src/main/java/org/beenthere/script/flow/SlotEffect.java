package org.beenthere.script.flow;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What a transition does to a slot.
 *
 * @param values every value it may assign; null stands for emptying the slot
 * @param mayStay whether it may also leave the slot unchanged
 */
record SlotEffect(Collection<String> values, boolean mayStay) {

    /** Fills the slot with a value that no condition distinguishes. */
    static final SlotEffect FILLED = new SlotEffect(List.of(State.FILLED), false);

    /** Empties the slot. */
    static final SlotEffect EMPTIED = new SlotEffect(Collections.singletonList(null), false);

    /** Fills the slot with one of the given values, or with any value if none are given. */
    static SlotEffect of(Collection<String> values) {
        return values.isEmpty() ? FILLED : new SlotEffect(values, false);
    }

    /** The same effect, or none. */
    SlotEffect orUnchanged() {
        return new SlotEffect(values, true);
    }

    /** Either this effect or another. */
    SlotEffect or(SlotEffect other) {
        var either = new LinkedHashSet<>(values);
        either.addAll(other.values());
        return new SlotEffect(either, mayStay || other.mayStay());
    }

    /** The same effect where only whether the slot is filled matters. */
    SlotEffect withoutValues() {
        var indistinct = values.stream()
                .map(value -> value == null ? null : State.FILLED)
                .distinct()
                .toList();
        return new SlotEffect(indistinct, mayStay);
    }
}

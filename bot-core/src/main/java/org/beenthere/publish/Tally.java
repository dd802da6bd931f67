package org.beenthere.publish;

import java.util.List;
import java.util.Set;

/**
 * How many chose each option of one closed round. It is shown to nobody.
 *
 * @param counts by option; none negative
 * @throws IllegalArgumentException if one is negative
 */
public record Tally(List<Integer> counts) {

    public Tally {
        counts = List.copyOf(counts);
        if (counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("No option was chosen by fewer than nobody.");
        }
    }

    int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    int of(Set<Integer> options) {
        return options.stream().mapToInt(counts::get).sum();
    }

    /** Tells nothing of what was answered (law 12). */
    @Override
    public String toString() {
        return "a tally";
    }
}

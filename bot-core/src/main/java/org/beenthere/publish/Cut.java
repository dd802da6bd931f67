package org.beenthere.publish;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a prompt divides its options into two sides.
 *
 * @param options how many there are; at least 2. They are numbered from 0
 * @param upper the options of the upper side; some, but not all
 * @throws IllegalArgumentException if a side has no option, or an option does not exist
 */
public record Cut(int options, Set<Integer> upper) {

    public Cut {
        upper = Set.copyOf(upper);
        if (upper.isEmpty() || upper.size() >= options) {
            throw new IllegalArgumentException("Each side of a cut has at least one option.");
        }
        if (upper.stream().anyMatch(option -> option < 0 || option >= options)) {
            throw new IllegalArgumentException(
                    "A cut names options from 0 to " + (options - 1) + ", not " + upper + ".");
        }
    }

    Set<Integer> lower() {
        return IntStream.range(0, options)
                .boxed()
                .filter(option -> !upper.contains(option))
                .collect(Collectors.toUnmodifiableSet());
    }
}

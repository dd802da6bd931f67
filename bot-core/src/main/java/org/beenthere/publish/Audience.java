package org.beenthere.publish;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The people who are asked in a round.
 *
 * @param members whatever the caller calls them: keyed hashes, never names
 */
public record Audience(Set<String> members) {

    public Audience {
        members = Set.copyOf(members);
    }

    int size() {
        return members.size();
    }

    boolean has(String member) {
        return members.contains(member);
    }

    Audience where(Predicate<String> counts) {
        return new Audience(members.stream().filter(counts).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a few are here that are not there: some, but not a cell. */
    boolean hasAFewMoreThan(Audience other, int cell) {
        long more = members.stream().filter(member -> !other.has(member)).count();
        return more > 0 && more < cell;
    }

    /** Names nobody (law 12). */
    @Override
    public String toString() {
        return "an audience";
    }
}

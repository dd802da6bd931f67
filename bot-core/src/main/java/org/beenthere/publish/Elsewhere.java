package org.beenthere.publish;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rounds of other channels whose people do not count here. */
record Elsewhere(List<Round> rounds) {

    /** Who of these members is left. */
    Audience leaves(Set<String> members) {
        return new Audience(members).where(member -> freeFrom(member).isEmpty());
    }

    /**
     * The first day on which so many of the members are left.
     *
     * @throws java.util.NoSuchElementException if there are not as many members
     */
    LocalDate day(Set<String> members, int least) {
        return members.stream()
                .map(member -> freeFrom(member).orElse(LocalDate.MIN))
                .sorted()
                .skip(least - 1L)
                .findFirst()
                .orElseThrow();
    }

    private Optional<LocalDate> freeFrom(String member) {
        return rounds.stream()
                .filter(round -> round.audience().has(member))
                .map(round -> round.plan().forgotten())
                .max(Comparator.naturalOrder());
    }
}

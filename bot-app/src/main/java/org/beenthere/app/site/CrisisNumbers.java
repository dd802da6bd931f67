package org.beenthere.app.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@code crisis.yaml} says: the numbers behind help now, in the order in which they are shown.
 *
 * @param country the ISO 3166 code of the country in which they work; may be absent in practice
 * @param numbers at most 8; may be empty in practice
 */
public record CrisisNumbers(Optional<String> country, List<HelpLine> numbers) {

    public CrisisNumbers {
        Objects.requireNonNull(country, "country");
        numbers = List.copyOf(numbers);
    }

    /** The earliest of the days on which the numbers were last checked; empty if one never was. */
    public Optional<LocalDate> lastChecked() {
        return numbers.stream().allMatch(line -> line.checked().isPresent())
                ? numbers.stream().map(line -> line.checked().orElseThrow()).min(Comparator.naturalOrder())
                : Optional.empty();
    }
}

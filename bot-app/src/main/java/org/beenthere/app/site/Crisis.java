package org.beenthere.app.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@code crisis.yaml} says: which numbers help now, in the order in which they are shown.
 *
 * @param country ISO 3166 code of the country in which the numbers work; may be absent in practice
 * @param numbers at most 8; may be none in practice
 */
public record Crisis(Optional<String> country, List<HelpLine> numbers) {

    public Crisis {
        Objects.requireNonNull(country, "country");
        numbers = List.copyOf(numbers);
    }

    /** The day on which the number that was left alone longest was checked; absent if one never was. */
    public Optional<LocalDate> lastChecked() {
        return numbers.stream().allMatch(line -> line.checked().isPresent())
                ? numbers.stream().map(line -> line.checked().orElseThrow()).min(Comparator.naturalOrder())
                : Optional.empty();
    }
}

package org.beenthere.app.site;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A number that helps now.
 *
 * @param label whose it is, at most 60 characters
 * @param call the number to call; absent if it only takes messages
 * @param text the number to text, at most 40 characters as the one to call
 * @param note for whom or when, at most 120 characters
 * @param source where the number was found, at most 300 characters
 * @param checked the day on which somebody last made sure of it
 */
public record HelpLine(
        Words label,
        Optional<String> call,
        Optional<String> text,
        Optional<Words> note,
        String source,
        Optional<LocalDate> checked) {

    public HelpLine {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(checked, "checked");
    }

    /** Whether it was checked, not in the future, and less than a year before a day. */
    public boolean isFreshOn(LocalDate today) {
        return checked.filter(day -> !day.isAfter(today) && day.plusYears(1).isAfter(today))
                .isPresent();
    }
}

package org.beenthere.app.site;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A crisis line: a number to call, to text, or both.
 *
 * @param label whose it is, at most 60 characters
 * @param call the number to call, at most 40 characters
 * @param text the number to text, at most 40 characters
 * @param note for whom or when it is, at most 120 characters
 * @param source where the number was found, at most 300 characters
 * @param checked the day on which somebody last verified it
 */
public record HelpLine(
        LocalisedText label,
        Optional<String> call,
        Optional<String> text,
        Optional<LocalisedText> note,
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

    /** Whether it was last checked less than a year before a day, and not after it. */
    public boolean isFreshOn(LocalDate today) {
        return checked.filter(day -> !day.isAfter(today) && day.plusYears(1).isAfter(today))
                .isPresent();
    }
}

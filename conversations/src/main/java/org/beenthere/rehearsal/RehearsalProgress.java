package org.beenthere.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a rehearsal has come.
 *
 * @param entries what happened so far
 * @param text the same as the text of a transcript
 * @param now the time of the rehearsal
 * @param prompt what can happen next
 * @param error the line that could not be played, if there was one
 */
public record RehearsalProgress(
        List<RehearsalEntry> entries, String text, Instant now, Prompt prompt, Optional<LineError> error) {

    public RehearsalProgress {
        entries = List.copyOf(entries);
    }

    RehearsalProgress with(LineError last) {
        return new RehearsalProgress(entries, text, now, prompt, Optional.of(last));
    }
}

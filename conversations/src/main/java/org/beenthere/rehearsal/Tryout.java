package org.beenthere.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A rehearsal in the middle of it.
 *
 * @param beats what happened so far
 * @param text the same as a transcript
 * @param now what the clock says
 * @param prompt what can happen next
 * @param error the line that could not happen, if there was one
 */
public record Tryout(List<Beat> beats, String text, Instant now, Prompt prompt, Optional<LineError> error) {

    public Tryout {
        beats = List.copyOf(beats);
    }

    Tryout with(LineError last) {
        return new Tryout(beats, text, now, prompt, Optional.of(last));
    }
}

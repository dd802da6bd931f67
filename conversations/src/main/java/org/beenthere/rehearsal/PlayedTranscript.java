package org.beenthere.rehearsal;

import java.util.Optional;
import java.util.Set;

/**
 * A transcript that was played.
 *
 * @param transcript as it was written
 * @param text what the scripts make of it now
 * @param path the steps and transitions that were walked, as the engine names them
 */
public record PlayedTranscript(Transcript transcript, String text, Set<String> path) {

    /** The first difference between the two, with its line, for a reader; empty if there is none. */
    public Optional<String> difference() {
        var was = transcript.text().lines().map(String::stripTrailing).toList();
        var is = text.lines().toList();
        int line = 0;
        while (line < was.size() && line < is.size() && was.get(line).equals(is.get(line))) {
            line++;
        }
        if (line == was.size() && line == is.size()) {
            return Optional.empty();
        }
        return Optional.of(transcript.file() + ":" + (line + 1) + ":\n"
                + "  the transcript says: " + (line < was.size() ? was.get(line) : "nothing more") + "\n"
                + "  the script now says: " + (line < is.size() ? is.get(line) : "nothing more"));
    }
}

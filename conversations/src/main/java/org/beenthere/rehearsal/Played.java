package org.beenthere.rehearsal;

import java.util.Optional;
import java.util.Set;

/**
 * A transcript as it was played.
 *
 * @param transcript as it was
 * @param text as the scripts make it now
 * @param path the steps that were reached and the ways that were taken, as the engine names them
 */
public record Played(Transcript transcript, String text, Set<String> path) {

    /** Where the two differ first, with the line, for people to read; empty where they do not. */
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

package org.beenthere.rehearsal;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * An input line of a transcript.
 *
 * @param number the line's number, from 1
 * @param written the line as written
 * @param apart whether an empty line comes before it
 */
record TranscriptLine(int number, String written, boolean apart, What what) {

    /** What a line makes happen. */
    sealed interface What {

        /** Nothing: a comment for the reader. */
        record Remark() implements What {}

        /** The script to play, and the language if it is not the script's own. */
        record Script(String name, Optional<String> language) implements What {}

        /** Facts about the person from now on. */
        record Person(Map<String, String> facts) implements What {}

        /** The clock is set. */
        record At(LocalDateTime time) implements What {}

        /** The conversation begins. */
        record Opened(Map<String, String> facts) implements What {}

        /** The person presses a button. */
        record Presses(String label) implements What {}

        /** The person types. */
        record Types(String text) implements What {}

        /** The person sends a form. */
        record Submits(Map<String, String> values) implements What {}

        /** The person comes back. */
        record ComesBack() implements What {}

        /** A command comes out with an outcome. */
        record CameOut(String outcome, Map<String, String> facts) implements What {}

        /** A notice arrives. */
        record Noticed(String notice, Map<String, String> facts) implements What {}

        /** Time passes. */
        record Passes(Duration time) implements What {}
    }
}

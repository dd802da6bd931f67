package org.beenthere.rehearsal;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a transcript that makes something happen.
 *
 * @param number of the line, from 1
 * @param written the line as it stands
 * @param apart whether an empty line stands before it
 */
record TranscriptLine(int number, String written, boolean apart, What what) {

    /** What happens. */
    sealed interface What {

        /** Nothing: a remark for the reader. */
        record Remark() implements What {}

        /** The script that is played, and in which language, if not in that of the script. */
        record Script(String name, Optional<String> language) implements What {}

        /** What is known of the person from now on. */
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

        /** A command comes out. */
        record CameOut(String outcome, Map<String, String> facts) implements What {}

        /** Word comes from elsewhere. */
        record Noticed(String notice, Map<String, String> facts) implements What {}

        /** Time passes. */
        record Passes(Duration time) implements What {}
    }
}

package org.beenthere.outline;

import org.beenthere.script.diagnostic.SourcePosition;

/**
 * A step of a script.
 *
 * @param id the name of the step
 * @param place its path in the file, such as {@code steps/menu}
 * @param title the title of a question, or empty
 * @param text what is said or asked, with its placeholders; or empty
 * @param word the command of a {@link Kind#COMMAND}, the name of an {@link Kind#END}, or empty
 */
public record OutlineStep(
        String id, Kind kind, String place, String title, String text, String word, SourcePosition position) {

    /** What a step does. A FORK says nothing and only leads on. */
    public enum Kind {
        SAY,
        FORK,
        QUESTION,
        COMMAND,
        END
    }
}

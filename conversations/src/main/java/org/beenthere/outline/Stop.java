package org.beenthere.outline;

import org.beenthere.script.diagnostic.SourcePosition;

/**
 * A step on the map of a script.
 *
 * @param place its path in the file, such as {@code steps/menu}
 * @param title what stands above a question, or empty
 * @param text what is said or asked, its places not filled in; or empty
 * @param word the command of a {@link Kind#COMMAND}, the word of an {@link Kind#END}, or empty
 */
public record Stop(
        String id, Kind kind, String place, String title, String text, String word, SourcePosition position) {

    /** What a step does; a FORK says nothing and goes on. */
    public enum Kind {
        SAY,
        FORK,
        QUESTION,
        COMMAND,
        END
    }
}

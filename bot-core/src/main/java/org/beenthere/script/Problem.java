package org.beenthere.script;

/**
 * Something wrong in a file that a person wrote.
 *
 * @param span where
 * @param message what is wrong and what to do, in one sentence or two
 * @param excerpt the line with a caret under the place; may be empty
 */
public record Problem(Span span, String message, String excerpt) implements Comparable<Problem> {

    public Problem {
        // What people wrote is quoted here, line breaks and all.
        message = message.replaceAll("\\R", " ");
    }

    @Override
    public int compareTo(Problem other) {
        return span.compareTo(other.span);
    }

    @Override
    public String toString() {
        return span + ": " + message + (excerpt.isEmpty() ? "" : "\n" + excerpt);
    }
}

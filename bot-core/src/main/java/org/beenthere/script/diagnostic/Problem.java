package org.beenthere.script.diagnostic;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something wrong in a file that a person wrote.
 *
 * @param position where
 * @param diagnostic which of the known ones; none for what is said of a site's other files
 * @param message what is wrong, in one sentence or two
 * @param advice what to do, in one line; may be empty
 * @param excerpt the line with a caret under the place; may be empty
 */
public record Problem(
        SourcePosition position, Optional<Diagnostic> diagnostic, String message, String advice, String excerpt)
        implements Comparable<Problem> {

    public Problem {
        // What people wrote is quoted here, line breaks and all.
        message = message.replaceAll("\\R", " ");
    }

    /** Whether nothing can be done with the files before it is put right. */
    public boolean isError() {
        return diagnostic
                .map(Diagnostic::severity)
                .filter(Severity.WARNING::equals)
                .isEmpty();
    }

    /** Whether another is the same thing at the same place. */
    boolean isLike(Problem other) {
        return position.equals(other.position) && diagnostic.equals(other.diagnostic);
    }

    /** Where and what, in one line: {@code scripts/home.yaml:12:9: error BT101: There is no step 'welcom'.} */
    public String line() {
        return position + ": "
                + diagnostic
                        .map(known -> known.severity().word() + " " + known.code() + ": ")
                        .orElse("")
                + message;
    }

    @Override
    public int compareTo(Problem other) {
        return position.compareTo(other.position);
    }

    @Override
    public String toString() {
        return Stream.of(line(), excerpt, advice)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining("\n"));
    }
}

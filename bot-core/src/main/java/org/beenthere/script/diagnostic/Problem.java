package org.beenthere.script.diagnostic;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something wrong in a file that somebody wrote. Problems are sorted by position.
 *
 * @param position where it is
 * @param diagnostic its kind; empty for problems of a site's other files
 * @param message what is wrong, in one sentence or two
 * @param advice what to do about it, in one line; may be empty
 * @param excerpt the line with a caret below the position; may be empty
 */
public record Problem(
        SourcePosition position, Optional<Diagnostic> diagnostic, String message, String advice, String excerpt)
        implements Comparable<Problem> {

    public Problem {
        // A message may quote a text that contains line breaks.
        message = message.replaceAll("\\R", " ");
    }

    /** Whether the files cannot be used until it is fixed. A problem without a diagnostic is an error. */
    public boolean isError() {
        return diagnostic
                .map(Diagnostic::severity)
                .filter(Severity.WARNING::equals)
                .isEmpty();
    }

    /** Whether another problem is of the same kind at the same position. */
    boolean isSameAs(Problem other) {
        return position.equals(other.position) && diagnostic.equals(other.diagnostic);
    }

    /** Position and message in one line: {@code scripts/home.yaml:12:9: error BT101: There is no step 'welcom'.} */
    public String line() {
        return position + ": "
                + diagnostic
                        .map(each -> each.severity().word() + " " + each.code() + ": ")
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

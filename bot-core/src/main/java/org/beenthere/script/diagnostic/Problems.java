package org.beenthere.script.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects the problems of a set of files, so that all can be reported at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Adds a problem without a diagnostic. */
    public void add(SourcePosition position, String message, String excerpt) {
        found.add(new Problem(position, Optional.empty(), message, "", excerpt));
    }

    /** Adds a problem without a diagnostic, at a node. */
    public void add(Located at, String message) {
        add(at.position(), message, at.excerpt());
    }

    /** Adds a problem with a diagnostic. */
    public void add(SourcePosition position, Finding finding, String excerpt) {
        var diagnostic = finding.diagnostic();
        found.add(new Problem(position, Optional.of(diagnostic), finding.message(), diagnostic.advice(), excerpt));
    }

    /** Adds a problem with a diagnostic, at a node. */
    public void add(Located at, Finding finding) {
        add(at.position(), finding, at.excerpt());
    }

    /** Adds a problem whose diagnostic takes no values, at a node. */
    public void add(Located at, Diagnostic diagnostic) {
        add(at, diagnostic.found());
    }

    /** Adds all problems of another collection. */
    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    /** Adds the problems of another collection, except those already known: of the same kind at the same position. */
    public void addExceptKnown(Problems others, Problems known) {
        others.found.stream()
                .filter(problem -> known.found.stream().noneMatch(problem::isSameAs))
                .forEach(found::add);
    }

    /** Whether there are no problems. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether any problem is an error. */
    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /** The errors among them. */
    public Problems errors() {
        var errors = new Problems();
        found.stream().filter(Problem::isError).forEach(errors.found::add);
        return errors;
    }

    /** All problems without repetitions, sorted by file, line and column, then in the order of addition. */
    public List<Problem> sorted() {
        return found.stream().distinct().sorted().toList();
    }

    /** All problems, sorted, one below the other. */
    @Override
    public String toString() {
        return sorted().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}

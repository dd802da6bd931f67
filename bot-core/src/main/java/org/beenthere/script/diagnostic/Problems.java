package org.beenthere.script.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects what is wrong with a set of files, so that everything can be told at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem of a file that has no diagnostics of its own. */
    public void add(SourcePosition position, String message, String excerpt) {
        found.add(new Problem(position, Optional.empty(), message, "", excerpt));
    }

    /** Notes such a problem at a node. */
    public void add(Located place, String message) {
        add(place.position(), message, place.excerpt());
    }

    /** Notes a problem of a script or of words. */
    public void add(SourcePosition position, Finding finding, String excerpt) {
        var diagnostic = finding.diagnostic();
        found.add(new Problem(position, Optional.of(diagnostic), finding.message(), diagnostic.advice(), excerpt));
    }

    /** Notes such a problem at a node. */
    public void add(Located place, Finding finding) {
        add(place.position(), finding, place.excerpt());
    }

    /** Notes one at a node that needs no more words than it has. */
    public void add(Located place, Diagnostic diagnostic) {
        add(place, diagnostic.found());
    }

    /** Notes all that was found elsewhere. */
    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    /** Notes all that was found elsewhere, but for what is known of the same place already. */
    public void addNew(Problems others, Problems known) {
        others.found.stream()
                .filter(problem -> known.found.stream().noneMatch(problem::isLike))
                .forEach(found::add);
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether something was found that must be put right first. */
    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /** All that was found, by file, line and column and then in the order in which it was found, each thing once. */
    public List<Problem> sorted() {
        return found.stream().distinct().sorted().toList();
    }

    /** All that was found, one below the other. */
    @Override
    public String toString() {
        return sorted().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}

package org.beenthere.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects what is wrong with a set of files, so that everything can be told at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem of a file that has no diagnostics of its own. */
    public void add(Span span, String message, String excerpt) {
        found.add(new Problem(span, Optional.empty(), message, "", excerpt));
    }

    /** Notes such a problem at a node. */
    public void add(YamlNode node, String message) {
        add(node.span(), message, node.excerpt());
    }

    /** Notes a problem of a script or of words. */
    void add(Span span, Finding finding, String excerpt) {
        var diagnostic = finding.diagnostic();
        found.add(new Problem(span, Optional.of(diagnostic), finding.message(), diagnostic.advice(), excerpt));
    }

    /** Notes such a problem at a node. */
    void add(YamlNode node, Finding finding) {
        add(node.span(), finding, node.excerpt());
    }

    /** Notes one at a node that needs no more words than it has. */
    void add(YamlNode node, Diagnostic diagnostic) {
        add(node, diagnostic.found());
    }

    /** Notes all that was found elsewhere. */
    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    /** Notes all that was found elsewhere, but for what is known of the same place already. */
    void addNew(Problems others, Problems known) {
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

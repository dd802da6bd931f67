package org.beenthere.script;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Collects what is wrong with a set of files, so that everything can be told at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem. */
    public void add(Span span, String message, String excerpt) {
        found.add(new Problem(span, message, excerpt));
    }

    /** Notes a problem at a node. */
    public void add(YamlNode node, String message) {
        add(node.span(), message, node.excerpt());
    }

    /** Notes all that was found elsewhere. */
    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
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

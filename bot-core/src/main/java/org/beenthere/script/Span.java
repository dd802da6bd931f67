package org.beenthere.script;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file the file's name, as the reader knows it
 * @param line from 1
 * @param column from 1
 */
public record Span(String file, int line, int column) implements Comparable<Span> {

    @Override
    public int compareTo(Span other) {
        return Comparator.comparing(Span::file)
                .thenComparingInt(Span::line)
                .thenComparingInt(Span::column)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}

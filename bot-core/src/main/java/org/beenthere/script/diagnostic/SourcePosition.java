package org.beenthere.script.diagnostic;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file the file's name, as the reader knows it
 * @param line from 1
 * @param column from 1
 */
public record SourcePosition(String file, int line, int column) implements Comparable<SourcePosition> {

    @Override
    public int compareTo(SourcePosition other) {
        return Comparator.comparing(SourcePosition::file)
                .thenComparingInt(SourcePosition::line)
                .thenComparingInt(SourcePosition::column)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}

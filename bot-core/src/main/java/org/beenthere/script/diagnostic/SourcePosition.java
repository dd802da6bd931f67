package org.beenthere.script.diagnostic;

import java.util.Comparator;

/**
 * A position in a file, ordered by file, line and column.
 *
 * @param file the file's name as shown to people
 * @param line from 1
 * @param column from 1
 */
public record SourcePosition(String file, int line, int column) implements Comparable<SourcePosition> {

    /** The beginning of a file, for what is wrong with the file as a whole. */
    public static SourcePosition startOf(String file) {
        return new SourcePosition(file, 1, 1);
    }

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

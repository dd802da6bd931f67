package org.beenthere.script;

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
        return file.equals(other.file)
                ? Integer.compare(line * 100_000 + column, other.line * 100_000 + other.column)
                : file.compareTo(other.file);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}

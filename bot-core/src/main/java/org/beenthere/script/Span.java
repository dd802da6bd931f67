package org.beenthere.script;

import java.util.Comparator;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * A place in a file.
 *
 * @param file the file's name, as the reader knows it
 * @param line from 1
 * @param column from 1
 */
public record Span(String file, int line, int column) implements Comparable<Span> {

    /** The place of a mark, or the beginning of the file without one. */
    static Span of(String file, Optional<Mark> mark) {
        return mark.map(known -> new Span(file, known.getLine() + 1, known.getColumn() + 1))
                .orElse(new Span(file, 1, 1));
    }

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

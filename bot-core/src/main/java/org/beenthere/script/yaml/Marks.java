package org.beenthere.script.yaml;

import java.util.Optional;
import org.beenthere.script.diagnostic.SourcePosition;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** The marks of the YAML library, which count from 0, as positions, which count from 1. */
final class Marks {

    private Marks() {}

    /** The position of a mark; without one, the beginning of the file. */
    static SourcePosition position(String file, Optional<Mark> mark) {
        return mark.map(known -> new SourcePosition(file, known.getLine() + 1, known.getColumn() + 1))
                .orElse(new SourcePosition(file, 1, 1));
    }
}

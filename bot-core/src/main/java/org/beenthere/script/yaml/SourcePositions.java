package org.beenthere.script.yaml;

import java.util.Optional;
import org.beenthere.script.diagnostic.SourcePosition;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Converts marks of the YAML library, which count from 0, to positions, which count from 1. */
final class SourcePositions {

    private SourcePositions() {}

    /** The position of a mark; the beginning of the file without a mark. */
    static SourcePosition of(String file, Optional<Mark> mark) {
        return mark.map(known -> new SourcePosition(file, known.getLine() + 1, known.getColumn() + 1))
                .orElse(SourcePosition.startOf(file));
    }
}

package org.beenthere.rehearsal;

import java.time.Instant;
import java.util.List;
import org.beenthere.engine.Effect;

/**
 * An entry in the record of a rehearsal: an input line, or what the bot did next.
 *
 * @param line the input line as written; empty for what the bot did
 * @param typed what the person typed, if the line says that they type; else empty
 * @param effects what the bot did; empty for an input line
 * @param end the name of the end that was reached, or empty
 */
public record RehearsalEntry(Instant at, String line, String typed, List<Effect> effects, String end) {

    public RehearsalEntry {
        effects = List.copyOf(effects);
    }

    static RehearsalEntry of(Instant at, TranscriptLine line) {
        return new RehearsalEntry(
                at,
                line.written(),
                line.what() instanceof TranscriptLine.What.Types(var text) ? text : "",
                List.of(),
                "");
    }
}

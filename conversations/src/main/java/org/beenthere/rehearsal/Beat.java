package org.beenthere.rehearsal;

import java.time.Instant;
import java.util.List;
import org.beenthere.engine.Effect;

/**
 * A moment of a rehearsal: a line that made something happen, or what the bot did then.
 *
 * @param line as it stands; empty for what the bot did
 * @param typed what the person typed by it, or empty
 * @param effects what the bot did
 * @param end the word of the end that was reached, or empty
 */
public record Beat(Instant at, String line, String typed, List<Effect> effects, String end) {

    public Beat {
        effects = List.copyOf(effects);
    }

    static Beat of(Instant at, TranscriptLine line) {
        return new Beat(
                at,
                line.written(),
                line.what() instanceof TranscriptLine.What.Types(var text) ? text : "",
                List.of(),
                "");
    }
}

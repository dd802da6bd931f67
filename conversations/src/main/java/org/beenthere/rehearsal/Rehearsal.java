package org.beenthere.rehearsal;

import java.util.Map;
import org.beenthere.outline.Outline;
import org.beenthere.script.Scripts;
import org.beenthere.script.Vocabulary;

/**
 * Plays transcripts against scripts. Only the engine is at work: what commands come to, and what comes from elsewhere,
 * stands in the transcript.
 *
 * @param outlines the maps of the scripts by name
 */
public record Rehearsal(Scripts scripts, Map<String, Outline> outlines, Vocabulary vocabulary) {

    public Rehearsal {
        outlines = Map.copyOf(outlines);
    }

    /**
     * Plays a transcript.
     *
     * @throws TranscriptException where something cannot happen there
     */
    public Played play(Transcript transcript) {
        return new Player(this, transcript).play();
    }
}

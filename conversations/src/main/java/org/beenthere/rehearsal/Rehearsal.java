package org.beenthere.rehearsal;

import java.util.SortedSet;
import java.util.TreeSet;
import org.beenthere.script.Repair;
import org.beenthere.script.Scripts;
import org.beenthere.script.Vocabulary;

/**
 * Plays transcripts against scripts. Only the engine is at work: what commands come to, and what comes from elsewhere,
 * stands in the transcript.
 */
public record Rehearsal(Scripts scripts, Vocabulary vocabulary) {

    /** The names of the scripts that can be played: all but the repairs, which nobody follows. */
    public SortedSet<String> names() {
        var names = new TreeSet<>(scripts.byName().keySet());
        names.remove(Repair.SCRIPT);
        return names;
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

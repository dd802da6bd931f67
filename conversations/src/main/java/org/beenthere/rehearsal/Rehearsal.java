package org.beenthere.rehearsal;

import java.util.List;
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
        var player = new Player(this);
        transcript.lines().forEach(line -> {
            try {
                player.take(line);
            } catch (IllegalArgumentException e) {
                throw transcript.wrong(line, e.getMessage());
            }
        });
        return player.played(transcript);
    }

    /** Plays lines as far as they can happen, and tells what can happen next. */
    public Tryout tryOut(List<String> lines) {
        var player = new Player(this);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int number = i + 1;
            try {
                TranscriptLineReader.read(line)
                        .ifPresent(what -> player.take(new TranscriptLine(number, line, false, what)));
            } catch (IllegalArgumentException e) {
                // What it did before it failed shall not be seen.
                return tryOut(lines.subList(0, i)).with(new LineError(number, e.getMessage()));
            }
        }
        return player.triedOut();
    }
}

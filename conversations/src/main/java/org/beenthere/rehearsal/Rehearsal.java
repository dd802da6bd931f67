package org.beenthere.rehearsal;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.beenthere.script.Repair;
import org.beenthere.script.Scripts;
import org.beenthere.script.Vocabulary;

/**
 * Plays transcripts against scripts. Only the engine runs: the transcript itself says how commands come out and which
 * notices arrive.
 */
public record Rehearsal(Scripts scripts, Vocabulary vocabulary) {

    /** The names of the scripts that can be played: all but the repairs, which no conversation follows. */
    public SortedSet<String> names() {
        var names = new TreeSet<>(scripts.byName().keySet());
        names.remove(Repair.SCRIPT);
        return names;
    }

    /**
     * Plays a transcript.
     *
     * @throws TranscriptException at the first line that cannot happen at that point
     */
    public PlayedTranscript play(Transcript transcript) {
        var player = new Player(this);
        transcript.lines().forEach(line -> {
            try {
                player.play(line);
            } catch (IllegalArgumentException e) {
                throw transcript.wrong(line, e.getMessage());
            }
        });
        return player.played(transcript);
    }

    /** Plays input lines up to the first that cannot happen, and says what can happen next. */
    public RehearsalProgress tryOut(List<String> lines) {
        var player = new Player(this);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int number = i + 1;
            try {
                TranscriptLineReader.read(line)
                        .ifPresent(what -> player.play(new TranscriptLine(number, line, false, what)));
            } catch (IllegalArgumentException e) {
                // Played again without the line: it may have done something before it failed.
                return tryOut(lines.subList(0, i)).with(new LineError(number, e.getMessage()));
            }
        }
        return player.progress();
    }
}

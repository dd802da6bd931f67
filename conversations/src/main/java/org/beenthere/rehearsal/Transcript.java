package org.beenthere.rehearsal;

import java.util.ArrayList;
import java.util.List;

/**
 * A conversation as text: lines that make something happen, and below each what the bot does then.
 *
 * @param file its name, for whoever reads what is wrong with it
 * @param text the whole of it
 * @param cues the lines that make something happen
 */
public record Transcript(String file, String text, List<Cue> cues) {

    public Transcript {
        cues = List.copyOf(cues);
    }

    /**
     * Reads a transcript.
     *
     * @throws TranscriptException at the first line that cannot be read
     */
    public static Transcript read(String file, String text) {
        var lines = text.lines().map(String::stripTrailing).toList();
        var cues = new ArrayList<Cue>();
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            boolean apart = i > 0 && lines.get(i - 1).isEmpty();
            var line = lines.get(i);
            try {
                CueReader.read(line).ifPresent(what -> cues.add(new Cue(number, line, apart, what)));
            } catch (IllegalArgumentException e) {
                throw new TranscriptException(file, number, e.getMessage());
            }
        }
        return new Transcript(file, text, cues);
    }

    /** Whether it is played in another language than that of the script. */
    boolean isTranslated() {
        return cues.stream()
                .anyMatch(cue -> cue.what() instanceof Cue.What.Script(var _, var language) && language.isPresent());
    }

    TranscriptException wrong(Cue cue, String message) {
        return new TranscriptException(file, cue.number(), message);
    }
}

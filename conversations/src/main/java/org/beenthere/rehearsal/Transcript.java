package org.beenthere.rehearsal;

import java.util.ArrayList;
import java.util.List;

/**
 * A conversation as text: lines that make something happen, and below each what the bot does then.
 *
 * @param file its name, for whoever reads what is wrong with it
 * @param text the whole of it
 * @param lines the lines that make something happen
 */
public record Transcript(String file, String text, List<TranscriptLine> lines) {

    public Transcript {
        lines = List.copyOf(lines);
    }

    /**
     * Reads a transcript.
     *
     * @throws TranscriptException at the first line that cannot be read
     */
    public static Transcript read(String file, String text) {
        var written = text.lines().map(String::stripTrailing).toList();
        var lines = new ArrayList<TranscriptLine>();
        for (int i = 0; i < written.size(); i++) {
            int number = i + 1;
            boolean apart = i > 0 && written.get(i - 1).isEmpty();
            var line = written.get(i);
            try {
                TranscriptLineReader.read(line)
                        .ifPresent(what -> lines.add(new TranscriptLine(number, line, apart, what)));
            } catch (IllegalArgumentException e) {
                throw new TranscriptException(file, number, e.getMessage());
            }
        }
        return new Transcript(file, text, lines);
    }

    /** Whether it is played in another language than that of the script. */
    boolean isTranslated() {
        return lines.stream()
                .anyMatch(line ->
                        line.what() instanceof TranscriptLine.What.Script(var _, var language) && language.isPresent());
    }

    TranscriptException wrong(TranscriptLine line, String message) {
        return new TranscriptException(file, line.number(), message);
    }
}

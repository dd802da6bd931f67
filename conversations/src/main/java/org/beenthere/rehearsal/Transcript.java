package org.beenthere.rehearsal;

import java.util.ArrayList;
import java.util.List;

/**
 * A conversation as text: input lines, and below each what the bot does then.
 *
 * @param file its name, for errors
 * @param text the whole file
 * @param lines the input lines
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

    /** Whether it is played in a language other than the script's. */
    boolean isTranslated() {
        return lines.stream()
                .anyMatch(line ->
                        line.what() instanceof TranscriptLine.What.Script(var _, var language) && language.isPresent());
    }

    TranscriptException wrong(TranscriptLine line, String message) {
        return new TranscriptException(file, line.number(), message);
    }
}

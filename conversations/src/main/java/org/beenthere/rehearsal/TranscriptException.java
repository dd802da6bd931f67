package org.beenthere.rehearsal;

/** A transcript cannot be read or played. The message names file and line. */
public final class TranscriptException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TranscriptException(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }
}

package org.beenthere.rehearsal;

/** A transcript that cannot be read or played, with the file and the line. */
public final class TranscriptException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TranscriptException(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }
}

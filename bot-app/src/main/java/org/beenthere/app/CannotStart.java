package org.beenthere.app;

/**
 * An error that the user at the terminal can mend. The message is one line that says what is wrong and what to do; it
 * holds no password and no content. It is printed without a stack trace, and the program exits with 1.
 */
public final class CannotStart extends RuntimeException {

    public CannotStart(String message) {
        super(message.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    public CannotStart(String message, Throwable cause) {
        this(message);
        initCause(cause);
    }
}

package org.beenthere.vault;

/** A keyset file cannot be made or used. The message is one line that names the file and says what to do. */
public class KeysetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeysetException(String message) {
        super(message);
    }

    public KeysetException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.beenthere.store;

/** The key store cannot be reached now. What was being done is rolled back and can be tried again. */
public class KeysAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeysAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}

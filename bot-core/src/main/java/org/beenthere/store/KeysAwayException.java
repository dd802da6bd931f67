package org.beenthere.store;

/** The key store cannot be reached at the moment. The transaction is rolled back and can be tried again. */
public class KeysAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeysAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.beenthere.store;

/** The transaction was rolled back. It can be tried again. */
public class NotSavedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotSavedException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.beenthere.store;

/** COMMIT was sent and not answered: the transaction may be saved or not. */
public class UnknownIfSavedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownIfSavedException(Throwable cause) {
        super("no answer to COMMIT", cause);
    }
}

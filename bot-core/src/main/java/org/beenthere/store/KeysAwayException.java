package org.beenthere.store;

import java.util.stream.Stream;

/** The key store cannot be reached at the moment. The transaction is rolled back and can be tried again. */
public class KeysAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeysAwayException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Whether a failure is due to this alone, and so is nobody's fault that could be given up. */
    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(KeysAwayException.class::isInstance);
    }
}

package org.beenthere.teams;

/** A request is refused: its sender is not verified, or it is malformed. Carries the HTTP status of the answer. */
final class RefusedException extends Exception {

    static final int MALFORMED = 400;
    static final int UNKNOWN_SENDER = 401;
    static final int NOT_FOR_US = 403;
    static final int CANNOT_TELL = 503;

    private final int status;

    RefusedException(int status) {
        super(null, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }
}

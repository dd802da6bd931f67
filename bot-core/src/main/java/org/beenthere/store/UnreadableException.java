package org.beenthere.store;

/** Something that was kept is damaged and cannot be read. */
public class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableException(String message) {
        super(message);
    }
}

package org.beenthere.programme;

/** Where a request stands. */
public enum Stage {
    /** Nobody is asked at the moment. */
    LOOKING,
    /** A supporter is asked and has not answered. */
    OFFERED,
    /** A supporter accepted; the requester knows who, and chooses. */
    MATCHED,
    /** The requester shared their name. */
    IN_TOUCH,
    /** Over. */
    CLOSED
}

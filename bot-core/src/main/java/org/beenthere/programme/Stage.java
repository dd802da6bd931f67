package org.beenthere.programme;

/** Where a request stands. */
public enum Stage {
    /** No supporter is being asked. */
    LOOKING,
    /** A supporter is being asked. */
    OFFERED,
    /** A supporter accepted. The requester knows who it is, and decides what to share. */
    MATCHED,
    /** The requester shared their name. */
    IN_TOUCH,
    /** It is over. */
    CLOSED
}

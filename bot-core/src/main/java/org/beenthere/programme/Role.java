package org.beenthere.programme;

/** What somebody on the roster does for the programme. One without a role is a clinician who may ask. */
public enum Role {
    /** A trained clinician who talks with others. */
    SUPPORTER,
    /** Keeps the programme running: the roster, what waits, check-ins. */
    COORDINATOR
}

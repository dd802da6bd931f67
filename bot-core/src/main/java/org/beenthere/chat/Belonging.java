package org.beenthere.chat;

/** Whether somebody belongs to the organisation that runs the programme, as far as their platform says. */
public enum Belonging {
    /** The platform says that they do. */
    OWN,
    /** The platform marks them as a guest, or as somebody of another organisation. */
    GUEST,
    /** The platform did not say. That is not a no: it is never kept in the place of what is known. */
    UNKNOWN
}

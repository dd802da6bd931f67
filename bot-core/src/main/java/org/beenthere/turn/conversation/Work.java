package org.beenthere.turn.conversation;

/** What a turn may leave to be done at once beside it. Each kind has a loop of its own, and is found by it in any case. */
public enum Work {

    /** Notices that are due. */
    NOTICES,

    /** Messages and homes. */
    SENDS,

    /** Keys of what is over. */
    KEYS
}

package org.beenthere.engine;

/** What becomes of somebody in the middle of a script when other versions of the scripts take the place of those of now. */
public enum EditImpact {
    /** They go on: the script stays as it is. */
    SAME,
    /** They go on, and hear the new words at once. */
    REWORDED,
    /** They go on with the new version, from where they are. */
    MOVES,
    /** The question where they wait takes other answers: it takes theirs if it still can, or else is asked again. */
    CHANGED,
    /** The question where they wait is no more: they are told, and go on where the script says. */
    LED_ON,
    /** They go on with the version they are in, to its end. */
    STAYS,
    /** The question where they wait is no more, and nothing says where they go. */
    GONE
}

package org.beenthere.engine;

/** What happens to somebody in the middle of a script when new versions of the scripts are deployed. */
public enum EditImpact {
    /** Nothing: the script stays as it is. */
    SAME,
    /** They continue, and get the new texts at once. */
    REWORDED,
    /** They continue with the new version from where they are. */
    MOVES,
    /**
     * The question at which they wait has other answers: theirs is accepted if it still exists; otherwise they are
     * asked again.
     */
    CHANGED,
    /** The question at which they wait was removed: they are told, and continue where the script says. */
    LED_ON,
    /** They continue with their version to its end. */
    STAYS,
    /** The question at which they wait was removed, and nothing says where to continue. */
    GONE
}

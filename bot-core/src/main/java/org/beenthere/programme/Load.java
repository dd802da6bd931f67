package org.beenthere.programme;

/**
 * How much a supporter has taken on.
 *
 * @param active requests they hold now
 * @param quarter requests they took this quarter
 * @param asked whether an offer to them is open
 */
public record Load(int active, int quarter, boolean asked) {

    /** Nothing. */
    public static final Load NONE = new Load(0, 0, false);

    /** Both together. */
    public Load and(Load other) {
        return new Load(active + other.active, quarter + other.quarter, asked || other.asked);
    }

    /**
     * Whether they may be offered, or take, one more.
     *
     * @param capacity the most requests that they hold at once; 0: none for now
     */
    public boolean hasRoom(int capacity, ProgrammeRules rules) {
        return active < capacity && quarter < rules.quarterCap();
    }
}

package org.beenthere.programme;

/**
 * What a supporter carries.
 *
 * @param active requests they hold now
 * @param quarter requests they took this quarter
 * @param asked whether they are being asked to take one
 */
public record Load(int active, int quarter, boolean asked) {

    /** Whether they may be asked for, or take, one more; never with a capacity of 0, which means none for now. */
    public boolean hasRoom(int capacity, ProgrammeRules rules) {
        return active < capacity && quarter < rules.quarterCap();
    }
}

package org.beenthere.programme;

/**
 * What a supporter carries.
 *
 * @param active requests they hold now
 * @param quarter requests they took this quarter
 * @param asked whether they are being asked to take one
 */
public record Load(int active, int quarter, boolean asked) {

    /** Whether they may be asked for, or take, one more. */
    public boolean hasRoom(int capacity, ProgrammeRules rules) {
        var cap = capacity == 0 ? rules.activeCap() : capacity;
        return active < cap && quarter < rules.quarterCap();
    }
}

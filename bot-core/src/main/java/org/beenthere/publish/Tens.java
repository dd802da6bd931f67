package org.beenthere.publish;

/**
 * Shares in tens of percent. The extremes are cut off: 1 is "a tenth or less" and 9 "nine tenths or more", so that no share
 * looks like nobody or everybody.
 */
final class Tens {

    private Tens() {}

    /** The tens nearest to a part of a whole, 1 to 9; what lies between two goes to the one nearer to a half. */
    static int of(int part, int whole) {
        int rounded = 2 * part <= whole ? halfUp(part, whole) : 10 - halfUp(whole - part, whole);
        return Math.clamp(rounded, 1, 9);
    }

    private static int halfUp(int part, int whole) {
        return (20 * part + whole) / (2 * whole);
    }
}

package org.beenthere.app.site;

/**
 * How many months is kept what outlives a case. A case itself goes when it closes; that is no setting.
 *
 * @param supporterCounts the one number a quarter of each supporter
 */
public record Retention(int supporterCounts) {

    /** The fewest months: what happened this quarter is still needed for matching. */
    public static final int LEAST = 3;

    /** The most months. */
    public static final int MOST = 120;

    /** What holds where a site says nothing. */
    public static Retention defaults() {
        return new Retention(24);
    }
}

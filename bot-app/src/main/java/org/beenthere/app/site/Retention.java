package org.beenthere.app.site;

/**
 * For how long data that outlives a case is kept. A case itself is deleted when it closes, and that is not a setting.
 *
 * @param supporterCounts months for the number of cases that each supporter had in a quarter
 * @param accounts days for how to reach somebody who is no supporter or coordinator any more
 */
public record Retention(int supporterCounts, int accounts) {

    /** The fewest months: what happened this quarter is still needed for matching. */
    public static final int LEAST = 3;

    /** The most months. */
    public static final int MOST = 120;

    /** The most days. */
    public static final int MOST_DAYS = 3_650;

    /** The default: 24 months, 90 days. */
    public static Retention defaults() {
        return new Retention(24, 90);
    }
}

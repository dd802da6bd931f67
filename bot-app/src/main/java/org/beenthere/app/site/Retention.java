package org.beenthere.app.site;

/**
 * For how many months data that outlives a case is kept. A case itself is deleted when it closes, and that is not a setting.
 *
 * @param supporterCounts months for the number of cases that each supporter had in a quarter
 */
public record Retention(int supporterCounts) {

    /** The fewest months: what happened this quarter is still needed for matching. */
    public static final int LEAST = 3;

    /** The most months. */
    public static final int MOST = 120;

    /** The default: 24 months. */
    public static Retention defaults() {
        return new Retention(24);
    }
}

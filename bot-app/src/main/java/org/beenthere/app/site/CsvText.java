package org.beenthere.app.site;

/** Values on their way into a CSV file that somebody may open in a spreadsheet. */
public final class CsvText {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private CsvText() {}

    /** A value that no spreadsheet takes for a formula: one that might be gets an apostrophe before it. */
    public static String inert(String value) {
        return !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}

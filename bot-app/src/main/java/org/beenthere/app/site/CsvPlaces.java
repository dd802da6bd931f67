package org.beenthere.app.site;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the values of one record of a CSV text stand, which the CSV library does not tell.
 *
 * @param starts the offset of each value, behind its opening quote and the blanks before it
 * @param end the offset behind the last value
 * @param broken the offset of a quote that is never closed or of what stands behind a closed one; -1 if all is well
 */
record CsvPlaces(List<Integer> starts, int end, int broken) {

    /** Finds the places of the record that begins at an offset, or behind the empty lines there. */
    static CsvPlaces of(String text, int offset) {
        int at = offset;
        while (at < text.length() && isEndOfLine(text.charAt(at))) {
            at++;
        }
        var starts = new ArrayList<Integer>();
        while (true) {
            boolean quoted = at < text.length() && text.charAt(at) == '"';
            starts.add(quoted ? afterBlanks(text, at + 1) : firstOfPlain(text, at));
            int end = quoted ? endOfQuoted(text, at + 1) : endOfPlain(text, at);
            if (end < 0) {
                return new CsvPlaces(starts, text.length(), at);
            }
            if (end == text.length() || isEndOfLine(text.charAt(end))) {
                return new CsvPlaces(starts, end, -1);
            }
            if (text.charAt(end) != ',') {
                return new CsvPlaces(starts, end, end);
            }
            at = end + 1;
        }
    }

    private static int endOfPlain(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != ',' && !isEndOfLine(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Behind the closing quote and any blanks, which the CSV library forgives; -1 if the quote is never closed. */
    private static int endOfQuoted(String text, int from) {
        int at = text.indexOf('"', from);
        while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
            at = text.indexOf('"', at + 2);
        }
        return at < 0 ? -1 : afterBlanks(text, at + 1);
    }

    private static int firstOfPlain(String text, int from) {
        int first = afterBlanks(text, from);
        boolean onlyBlanks = first == text.length() || text.charAt(first) == ',' || isEndOfLine(text.charAt(first));
        return onlyBlanks ? from : first;
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static boolean isEndOfLine(char c) {
        return c == '\n' || c == '\r';
    }
}

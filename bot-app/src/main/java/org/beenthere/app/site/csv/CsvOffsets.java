package org.beenthere.app.site.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the values of one CSV record begin, which the CSV library does not say. Offsets are from the start of the text.
 *
 * @param starts of each value, after its opening quote and leading blanks
 * @param end after the last value
 * @param broken of a quote that is never closed, or of what follows a closing quote; -1 if nothing is wrong
 */
record CsvOffsets(List<Integer> starts, int end, int broken) {

    /** The offsets of the record that begins at an offset, or after empty lines there. */
    static CsvOffsets of(String text, int offset) {
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
                return new CsvOffsets(starts, text.length(), at);
            }
            if (end == text.length() || isEndOfLine(text.charAt(end))) {
                return new CsvOffsets(starts, end, -1);
            }
            if (text.charAt(end) != ',') {
                return new CsvOffsets(starts, end, end);
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

    /** After the closing quote and any blanks, which the CSV library tolerates; -1 if the quote is never closed. */
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

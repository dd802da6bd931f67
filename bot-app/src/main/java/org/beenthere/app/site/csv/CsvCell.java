package org.beenthere.app.site.csv;

import java.util.ArrayList;
import java.util.List;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.diagnostic.SourcePosition;

/**
 * A value of a CSV file without surrounding blanks, and its position. It is never taken for a formula. Problems do not
 * quote it, because it may be somebody's name (law 12).
 */
public record CsvCell(String text, SourcePosition position) {

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The items of a semicolon-separated list, without empty ones. */
    public List<CsvCell> items() {
        var items = new ArrayList<CsvCell>();
        int start = 0;
        while (start <= text.length()) {
            int semicolon = text.indexOf(';', start);
            int end = semicolon < 0 ? text.length() : semicolon;
            var item = part(start, end);
            if (!item.isEmpty()) {
                items.add(item);
            }
            start = end + 1;
        }
        return items;
    }

    private CsvCell part(int start, int end) {
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        var place =
                new SourcePosition(position.file(), position.line(), position.column() + text.codePointCount(0, first));
        return new CsvCell(text.substring(first, end).strip(), place);
    }

    /** Adds a problem at this position. */
    public void refuse(String message, Problems problems) {
        problems.add(position, message, "");
    }

    @Override
    public String toString() {
        return position.toString();
    }
}

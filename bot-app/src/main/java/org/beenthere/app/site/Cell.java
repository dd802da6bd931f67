package org.beenthere.app.site;

import java.util.ArrayList;
import java.util.List;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.diagnostic.SourcePosition;

/**
 * A value of a CSV file, without the blanks round it, and where it stands. Whatever it begins with, it is data.
 * Problems do not quote it, because it may be somebody's name (law 12).
 */
record Cell(String text, SourcePosition position) {

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The items of a list that is separated by semicolons; empty ones are left out. */
    List<Cell> items() {
        var items = new ArrayList<Cell>();
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

    private Cell part(int start, int end) {
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        var place =
                new SourcePosition(position.file(), position.line(), position.column() + text.codePointCount(0, first));
        return new Cell(text.substring(first, end).strip(), place);
    }

    void refuse(String message, Problems problems) {
        problems.add(position, message, "");
    }

    @Override
    public String toString() {
        return position.toString();
    }
}

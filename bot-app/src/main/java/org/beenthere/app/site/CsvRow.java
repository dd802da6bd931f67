package org.beenthere.app.site;

import java.util.Map;
import org.beenthere.script.diagnostic.SourcePosition;

/** One line of a CSV file that has a value, perhaps an empty one, for each column of the header. */
record CsvRow(SourcePosition position, Map<String, Cell> cells) {

    Cell cell(String column) {
        return cells.get(column);
    }
}

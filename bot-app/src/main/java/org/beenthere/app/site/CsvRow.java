package org.beenthere.app.site;

import java.util.Map;
import org.beenthere.script.diagnostic.SourcePosition;

/** A record of a CSV file, with a value, perhaps empty, for each column. */
record CsvRow(SourcePosition position, Map<String, CsvCell> cells) {

    CsvCell cell(String column) {
        return cells.get(column);
    }
}

package org.beenthere.app.site.csv;

import java.util.Map;
import org.beenthere.script.diagnostic.SourcePosition;

/** A record of a CSV file, with a value, perhaps empty, for each column. */
public record CsvRow(SourcePosition position, Map<String, CsvCell> cells) {

    public CsvCell cell(String column) {
        return cells.get(column);
    }
}

package org.beenthere.app.site.csv;

import java.util.HashSet;
import java.util.List;
import org.beenthere.script.diagnostic.Nearest;
import org.beenthere.script.diagnostic.Problems;

/** Checks the first line of a CSV file, which must name exactly the expected columns in their order. */
final class CsvHeader {

    private CsvHeader() {}

    /** The sentence that says how the first line must read. */
    static String expected(List<String> columns) {
        return "The first line must be: " + String.join(",", columns);
    }

    /** Whether a header is right; if not, adds problems. */
    static boolean isRight(List<CsvCell> header, List<String> columns, Problems problems) {
        var names = header.stream().map(CsvCell::text).toList();
        if (names.equals(columns)) {
            return true;
        }
        var first = header.getFirst();
        if (names.stream().noneMatch(columns::contains)) {
            var semicolons = names.size() == 1 && first.text().contains(";");
            first.refuse((semicolons ? "The values must be separated by commas. " : "") + expected(columns), problems);
            return false;
        }
        refuseStrangers(header, columns, problems);
        var missing = columns.stream().filter(column -> !names.contains(column)).toList();
        if (!missing.isEmpty()) {
            var isMissing = missing.size() == 1 ? "A column is missing: " : "Columns are missing: ";
            first.refuse(isMissing + String.join(", ", missing) + ". " + expected(columns), problems);
        } else if (names.size() == columns.size()) {
            first.refuse("The columns are not in their order. " + expected(columns), problems);
        }
        return false;
    }

    private static void refuseStrangers(List<CsvCell> header, List<String> columns, Problems problems) {
        var seen = new HashSet<String>();
        for (var cell : header) {
            if (!columns.contains(cell.text())) {
                var nearest = Nearest.to(cell.text(), columns)
                        .map(column -> "Did you mean '" + column + "'?")
                        .orElse("Take it out.");
                cell.refuse("This column is not known. " + nearest, problems);
            } else if (!seen.add(cell.text())) {
                cell.refuse("This column is here twice. Take one out.", problems);
            }
        }
    }
}

package org.beenthere.app.site.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.diagnostic.SourcePosition;

/** Reads a CSV file into rows whose values know their positions. */
public final class CsvTable {

    /** The most characters of a value; enough for a long list of accounts. */
    private static final int LONGEST = 1_000;

    private final String file;
    private final List<String> columns;
    private final String text;
    private final LineIndex lines;
    private final Problems problems;

    private CsvTable(String file, List<String> columns, String text, Problems problems) {
        this.file = file;
        this.columns = columns;
        this.text = text;
        this.lines = new LineIndex(file, text);
        this.problems = problems;
    }

    /**
     * Reads a text whose header must name exactly these columns. A row with another number of values is a problem, and left
     * out.
     */
    public static List<CsvRow> read(String file, List<String> columns, String text, Problems problems) {
        return new CsvTable(file, columns, text, problems).rows();
    }

    private List<CsvRow> rows() {
        var rows = new ArrayList<CsvRow>();
        int reached = 0;
        try (var parser = CSVParser.parse(text, CSVFormat.DEFAULT)) {
            boolean headerSeen = false;
            for (var line : parser) {
                var places = CsvOffsets.of(text, (int) line.getCharacterPosition());
                reached = places.end();
                if (headerSeen) {
                    row(line, places).ifPresent(rows::add);
                } else if (!CsvHeader.isRight(cells(line, places), columns, problems)) {
                    return List.of();
                }
                headerSeen = true;
            }
            if (!headerSeen) {
                problems.add(new SourcePosition(file, 1, 1), "The file is empty. " + CsvHeader.expected(columns), "");
            }
        } catch (UncheckedIOException | IOException e) {
            int broken = Math.max(CsvOffsets.of(text, reached).broken(), reached);
            problems.add(
                    lines.at(broken),
                    "A double quote is out of place. Close every quote, and write a quote within a value twice (\"\").",
                    "");
        }
        return rows;
    }

    private Optional<CsvRow> row(CSVRecord line, CsvOffsets places) {
        var cells = cells(line, places);
        if (cells.stream().allMatch(CsvCell::isEmpty)) {
            return Optional.empty();
        }
        var start = new SourcePosition(file, cells.getFirst().position().line(), 1);
        if (cells.size() != columns.size()) {
            var found = cells.size() == 1 ? "1 value" : cells.size() + " values";
            problems.add(
                    start,
                    "This line has " + found + " and the header " + columns.size()
                            + ". Put double quotes round a value that holds a comma.",
                    "");
            return Optional.empty();
        }
        cells.forEach(this::refuseUnfit);
        var byColumn = new LinkedHashMap<String, CsvCell>();
        for (int i = 0; i < columns.size(); i++) {
            byColumn.put(columns.get(i), cells.get(i));
        }
        return Optional.of(new CsvRow(start, byColumn));
    }

    private void refuseUnfit(CsvCell cell) {
        if (cell.text().length() > LONGEST) {
            cell.refuse("This value is longer than " + LONGEST + " characters. Shorten it.", problems);
        }
        if (cell.text().chars().anyMatch(Character::isISOControl)) {
            cell.refuse("This value holds a line break or another control character. Take it out.", problems);
        }
    }

    private List<CsvCell> cells(CSVRecord line, CsvOffsets places) {
        var cells = new ArrayList<CsvCell>();
        for (int i = 0; i < line.size(); i++) {
            cells.add(new CsvCell(line.get(i).strip(), lines.at(places.starts().get(i))));
        }
        return cells;
    }
}

package org.beenthere.app.site;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beenthere.app.site.csv.CsvCell;
import org.beenthere.app.site.csv.CsvTable;
import org.beenthere.script.diagnostic.Problems;

/** Reads {@code holidays.csv}. If it is absent, there are no holidays. */
final class HolidaysFile {

    static final String NAME = "holidays.csv";

    private static final List<String> COLUMNS = List.of("date", "name");

    private HolidaysFile() {}

    /** The days on which nobody works. Their names are only for the reader of the file. */
    static Set<LocalDate> read(Path folder, Problems problems) {
        var days = new HashSet<LocalDate>();
        TextFile.optional(folder, NAME, RosterFile.LARGEST, problems)
                .map(text -> CsvTable.read(NAME, COLUMNS, text, problems))
                .orElse(List.of())
                .forEach(row -> add(row.cell("date"), days, problems));
        return days;
    }

    private static void add(CsvCell cell, Set<LocalDate> days, Problems problems) {
        try {
            if (!days.add(LocalDate.parse(cell.text()))) {
                cell.refuse("This day is here twice. Take one out.", problems);
            }
        } catch (DateTimeException e) {
            cell.refuse("This is not a date. Write it like 2026-11-01.", problems);
        }
    }
}

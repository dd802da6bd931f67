package org.beenthere.app.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beenthere.app.site.csv.CsvRow;
import org.beenthere.app.site.csv.CsvTable;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.ProgrammeRules;
import org.beenthere.programme.RosterEntry;
import org.beenthere.script.diagnostic.Problems;

/** Reads {@code roster.csv}. */
final class RosterFile {

    static final String NAME = "roster.csv";

    /** The most bytes of a CSV file: a roster of about fifty thousand people. */
    static final int LARGEST = 8 * 1024 * 1024;

    private static final List<String> COLUMNS = List.of(
            "platform",
            "tenant",
            "user_id",
            "name",
            "roles",
            "discipline",
            "department",
            "seniority",
            "languages",
            "capacity",
            "manager_user_id",
            "excludes",
            "same_as",
            "trained_until");

    private RosterFile() {}

    /** The roster in the file's order. Use it only if no problem was added. */
    static RosterEntries read(Path folder, Optional<SiteProgramme> programme, Problems problems) {
        return TextFile.required(folder, NAME, LARGEST, problems)
                .map(text -> entries(CsvTable.read(NAME, COLUMNS, text, problems), programme, problems))
                .orElse(RosterEntries.NONE);
    }

    private static RosterEntries entries(List<CsvRow> rows, Optional<SiteProgramme> programme, Problems problems) {
        var capacity = programme
                .map(SiteProgramme::rules)
                .orElse(ProgrammeRules.defaults())
                .activeCap();
        var language = programme.map(known -> known.languages().getFirst()).orElse("en");
        var rowOf = new LinkedHashMap<PersonRef, CsvRow>();
        var entries = new ArrayList<RosterEntry>();
        for (var row : rows) {
            new RosterRowReader(row, capacity, language, problems).read().ifPresent(entry -> {
                var earlier = rowOf.putIfAbsent(entry.account(), row);
                if (earlier == null) {
                    entries.add(entry);
                } else {
                    var line = earlier.position().line();
                    row.cell("user_id").refuse("This account is already in line " + line + ". Take one out.", problems);
                }
            });
        }
        rowOf.forEach((account, row) -> refuseDangling(account, row, rowOf.keySet(), problems));
        var lines = new HashMap<PersonRef, Integer>();
        rowOf.forEach((account, row) -> lines.put(account, row.position().line()));
        return new RosterEntries(SameAsClosure.link(entries), lines);
    }

    /** A {@code same_as} of an unknown account must be a mistake, and would let an opt-out be missed. */
    private static void refuseDangling(PersonRef account, CsvRow row, Set<PersonRef> known, Problems problems) {
        var alreadyTold = new Problems();
        for (var item : row.cell("same_as").items()) {
            AccountNames.beside(account, item, alreadyTold)
                    .filter(other -> !known.contains(other))
                    .ifPresent(other ->
                            item.refuse("This account is not on the roster. Give it a row of its own.", problems));
        }
    }
}

package org.beenthere.app.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.ProgrammeRules;
import org.beenthere.programme.RosterEntry;
import org.beenthere.script.diagnostic.Problems;

/** Reads {@code roster.csv}. */
final class RosterFile {

    static final String NAME = "roster.csv";

    /** Bytes of a CSV file: a roster of some fifty thousand people. */
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

    /** Everybody on the roster in the file's order. Of use only while no problem is noted. */
    static RosterRows read(Path folder, Optional<Programme> programme, Problems problems) {
        return TextFile.required(folder, NAME, LARGEST, problems)
                .map(text -> entries(CsvTable.read(NAME, COLUMNS, text, problems), programme, problems))
                .orElse(RosterRows.NONE);
    }

    private static RosterRows entries(List<CsvRow> rows, Optional<Programme> programme, Problems problems) {
        var capacity = programme
                .map(Programme::rules)
                .orElse(ProgrammeRules.defaults())
                .activeCap();
        var language = programme.map(known -> known.languages().getFirst()).orElse("en");
        var rowOf = new LinkedHashMap<PersonRef, CsvRow>();
        var entries = new ArrayList<RosterEntry>();
        for (var row : rows) {
            new RosterRow(row, capacity, language, problems).read().ifPresent(entry -> {
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
        return new RosterRows(SameHuman.link(entries), lines);
    }

    /** An account that is the same human as one nobody knows is a slip, and would let an opt-out be passed over. */
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

package org.beenthere.app.site;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beenthere.app.site.csv.CsvCell;
import org.beenthere.app.site.csv.CsvRow;
import org.beenthere.app.site.csv.CsvTable;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.Role;
import org.beenthere.programme.RosterEntry;
import org.beenthere.programme.Rota;
import org.beenthere.programme.Shift;
import org.beenthere.script.diagnostic.Problems;

/**
 * Reads {@code rota.csv}. If it is absent, nobody is ever on call.
 *
 * @param roster whose supporters may be on call; absent if the roster has problems, and then not checked
 */
record RotaFile(ZoneId zone, Optional<List<RosterEntry>> roster, Problems problems) {

    static final String NAME = "rota.csv";

    private static final List<String> COLUMNS = List.of("user_id", "from", "to");

    /** The rota. Use it only if no problem was added. */
    Rota read(Path folder) {
        var shifts = new ArrayList<Shift>();
        TextFile.optional(folder, NAME, RosterFile.LARGEST, problems)
                .map(text -> CsvTable.read(NAME, COLUMNS, text, problems))
                .orElse(List.of())
                .forEach(row -> shift(row).ifPresent(shifts::add));
        return new Rota(shifts);
    }

    private Optional<Shift> shift(CsvRow row) {
        var who = supporter(row.cell("user_id"));
        var from = instant(row.cell("from"));
        var to = instant(row.cell("to"));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (!from.get().isBefore(to.get())) {
            row.cell("to").refuse("This shift ends before it begins. Make it end later.", problems);
            return Optional.empty();
        }
        return who.map(account -> new Shift(account, from.get(), to.get()));
    }

    private Optional<PersonRef> supporter(CsvCell cell) {
        if (cell.isEmpty()) {
            cell.refuse("Every row needs a user_id. Write it here.", problems);
            return Optional.empty();
        }
        boolean full = AccountNames.isFull(cell.text());
        var account = full ? AccountNames.full(cell, problems) : Optional.<PersonRef>empty();
        if (roster.isEmpty() || (full && account.isEmpty())) {
            return Optional.empty();
        }
        var found = roster.get().stream()
                .filter(entry -> full
                        ? entry.account().equals(account.get())
                        : entry.account().user().equals(AccountNames.canonical(cell.text())))
                .toList();
        if (found.isEmpty()) {
            cell.refuse("Nobody on the roster has this user_id. Write it as it stands there.", problems);
        } else if (found.size() > 1) {
            cell.refuse("The roster has this user_id more than once. Write it as platform:tenant:user_id.", problems);
        } else if (!found.getFirst().roles().contains(Role.SUPPORTER)) {
            cell.refuse("This person is no supporter on the roster. Only supporters can be on call.", problems);
        }
        return found.stream().findFirst().map(RosterEntry::account);
    }

    private Optional<Instant> instant(CsvCell cell) {
        try {
            return Optional.of(LocalDateTime.parse(cell.text()).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            cell.refuse("This is not a date and time. Write it like 2026-11-01T08:00.", problems);
            return Optional.empty();
        }
    }
}

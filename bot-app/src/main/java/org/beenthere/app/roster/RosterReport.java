package org.beenthere.app.roster;

import java.util.Map;
import java.util.function.Consumer;
import org.beenthere.chat.PersonRef;
import org.beenthere.postgres.roster.RosterChange;
import org.beenthere.postgres.roster.RosterDiff;

/** Prints what an import changes: accounts as the site's file writes them, and no names (law 12). */
final class RosterReport {

    private RosterReport() {}

    /** The numbers of new, changed and removed rows. */
    static String counts(RosterDiff diff) {
        return diff.added() + " new, " + diff.changed() + " changed, " + diff.removed() + " gone";
    }

    /**
     * Prints every change, one to a line.
     *
     * @param lines the line of each account in roster.csv
     */
    static void print(RosterDiff diff, Map<PersonRef, Integer> lines, Consumer<String> say) {
        say.accept("roster.csv and the roster in use: " + counts(diff) + ".");
        diff.rows().forEach(row -> say.accept("  " + line(row, lines)));
        if (diff.heldByStrangers() > 0) {
            say.accept("Requests held by somebody who is not on this roster: " + diff.heldByStrangers()
                    + ". Each stays with them until it is closed or handed back.");
        }
    }

    private static String line(RosterChange row, Map<PersonRef, Integer> lines) {
        var account = row.account();
        var name = account.platform() + ":" + account.tenant() + ":" + account.user();
        return switch (row.kind()) {
            case ADDED -> "line " + lines.get(account) + ": " + name + " is new";
            case CHANGED ->
                "line " + lines.get(account) + ": " + name + " is changed: " + String.join(", ", row.columns());
            case REMOVED -> name + " is gone";
        };
    }
}

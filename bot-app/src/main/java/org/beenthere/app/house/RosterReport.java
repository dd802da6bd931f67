package org.beenthere.app.house;

import java.util.Map;
import java.util.function.Consumer;
import org.beenthere.chat.PersonRef;
import org.beenthere.postgres.RosterChange;
import org.beenthere.postgres.RosterDiff;

/** Says what an import changes: accounts as the site's file names them, and never a name (law 12). */
final class RosterReport {

    private RosterReport() {}

    /** How many rows are new, changed and gone. */
    static String counts(RosterDiff diff) {
        return diff.added() + " new, " + diff.changed() + " changed, " + diff.removed() + " gone";
    }

    /**
     * Says all of it, a row in a line.
     *
     * @param lines where each account stands in roster.csv
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

package org.beenthere.app.house;

import java.util.List;
import java.util.function.Consumer;
import org.beenthere.app.settings.Mode;
import org.beenthere.postgres.RosterImport;
import org.beenthere.programme.RosterEntry;

/**
 * What a start does with the site's roster: practice takes it as it is; in production the first start does, and later
 * ones only say that the file differs, since an import is looked at before it is done.
 */
final class RosterAtStart {

    private RosterAtStart() {}

    static void bring(RosterImport roster, List<RosterEntry> file, Mode mode, Consumer<String> progress) {
        var diff = roster.dryRun(file);
        boolean first = diff.changed() == 0 && diff.removed() == 0 && diff.added() == file.size();
        if (mode == Mode.PRACTICE || first) {
            roster.apply(file);
        } else if (!diff.isEmpty()) {
            progress.accept("roster.csv differs from the roster in use (" + diff.added() + " new, " + diff.changed()
                    + " changed, " + diff.removed() + " gone). Take it over with: ./beenthere roster import");
        }
    }
}

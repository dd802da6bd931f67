package org.beenthere.app.house;

import java.util.function.Consumer;
import org.beenthere.app.settings.Mode;
import org.beenthere.postgres.RosterImport;

/**
 * What a start does with the site's roster: practice takes it as it is; in production the first start does, and later
 * ones only say that the file differs, since an import is looked at before it is done.
 */
final class RosterAtStart {

    private RosterAtStart() {}

    static void bring(RosterImport roster, SiteFolder site, Mode mode, Consumer<String> progress) {
        var file = site.site().roster();
        var diff = roster.dryRun(file);
        if (diff.isEmpty()) {
            return;
        }
        boolean first = diff.added() == file.size() && diff.removed() == 0;
        if (mode == Mode.PRACTICE || first) {
            roster.apply(file);
        } else {
            progress.accept("roster.csv differs from the roster in use (" + RosterReport.counts(diff)
                    + "). Look at it with: ./beenthere roster import " + site.folder());
        }
    }
}

package org.beenthere.app.roster;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.beenthere.app.settings.Mode;
import org.beenthere.app.site.Site;
import org.beenthere.postgres.roster.RosterImport;

/**
 * What a start does with the site's roster. Practice always takes it over. In production only the first start does; later
 * ones say that it differs, because an import should be looked at first.
 */
public final class RosterAtStart {

    private RosterAtStart() {}

    /**
     * Takes the roster over, or says that it differs from the one in use.
     *
     * @param folder the site folder, for the advice that is printed
     * @param say prints a line
     */
    public static void update(RosterImport roster, Site site, Path folder, Mode mode, Consumer<String> say) {
        var diff = roster.dryRun(site.roster());
        if (diff.isEmpty()) {
            return;
        }
        boolean first = diff.added() == site.roster().size() && diff.removed() == 0;
        if (mode == Mode.PRACTICE || first) {
            roster.apply(site.roster());
        } else {
            say.accept("roster.csv differs from the roster in use (" + RosterReport.counts(diff)
                    + "). Look at it with: ./beenthere roster import " + folder);
        }
    }
}

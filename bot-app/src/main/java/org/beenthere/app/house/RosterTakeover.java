package org.beenthere.app.house;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.beenthere.app.CannotStart;
import org.beenthere.app.settings.Settings;
import org.beenthere.app.site.Site;
import org.beenthere.postgres.RosterImport;
import org.beenthere.vault.Keyset;
import org.beenthere.vault.Vault;

/**
 * Takes a site's roster over into the database of {@code serve}: shows first what changes, and changes it only when
 * told to, all or nothing. The roster is sealed by the master keyset alone, so this can run beside a bot at work.
 */
public final class RosterTakeover {

    private RosterTakeover() {}

    /**
     * Shows the changes, and makes them if told to.
     *
     * @param folder where the site was read from, for the advice
     * @param yes whether to make them
     * @throws CannotStart where something that can be mended is in the way
     */
    public static void run(Settings settings, Site site, Path folder, boolean yes, Consumer<String> say) {
        if (site.programme().example()) {
            throw new CannotStart(
                    "programme.yaml says 'example: true': its people do not exist, and are not taken over.");
        }
        BesideTheBot.use(
                settings,
                "The database is new: the first ./beenthere serve takes the roster over by itself.",
                (connections, row) -> {
                    var vault = new Vault(Keyset.read(settings.keyset()), new NoDataKeys(row.keyStore()));
                    Keys.refuseOfAnother(settings, vault, row);
                    take(new RosterImport(connections, vault), site, folder, yes, say);
                    return null;
                },
                say);
    }

    private static void take(RosterImport roster, Site site, Path folder, boolean yes, Consumer<String> say) {
        var diff = roster.dryRun(site.roster());
        if (diff.isEmpty()) {
            say.accept("roster.csv is the roster in use: there is nothing to take over.");
            return;
        }
        RosterReport.print(diff, site.rosterLines(), say);
        if (yes) {
            roster.apply(site.roster());
            say.accept("It is taken over.");
        } else {
            say.accept("Nothing is changed yet. To take it over: ./beenthere roster import " + folder + " --yes");
        }
    }
}

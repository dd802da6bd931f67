package org.beenthere.app.roster;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.beenthere.app.CannotStart;
import org.beenthere.app.settings.Settings;
import org.beenthere.app.site.Site;
import org.beenthere.app.storage.OpenKeys;
import org.beenthere.app.storage.ServeDatabase;
import org.beenthere.postgres.roster.RosterImport;
import org.beenthere.vault.KeyFolder;
import org.beenthere.vault.Keyset;
import org.beenthere.vault.Vault;

/**
 * Takes a site's roster over into the database of {@code serve}: prints what changes and, if asked to, changes all of it
 * or nothing. Nothing is written to the key store, so this can run beside the bot.
 */
public final class RosterTakeover {

    private RosterTakeover() {}

    /**
     * Prints the changes, and makes them if asked to.
     *
     * @param folder the site folder, for the advice that is printed
     * @param yes whether to make them
     * @param say prints a line
     * @throws CannotStart if the site is an example, or database or keyset cannot be used
     */
    public static void run(Settings settings, Site site, Path folder, boolean yes, Consumer<String> say) {
        if (site.programme().example()) {
            throw new CannotStart(
                    "programme.yaml says 'example: true': its people do not exist, and are not taken over.");
        }
        ServeDatabase.use(
                settings,
                "The database is new: the first ./beenthere serve takes the roster over by itself.",
                (connections, row) -> {
                    try (var keys = KeyFolder.openWithoutLock(settings.keys())) {
                        var vault = new Vault(Keyset.read(settings.keyset()), keys);
                        OpenKeys.checkKeyset(settings, vault, row);
                        take(new RosterImport(connections, vault), site, folder, yes, say);
                    }
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

package org.beenthere.app.scripts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.beenthere.app.CannotStart;
import org.beenthere.app.database.OpenDatabase;
import org.beenthere.app.settings.Mode;
import org.beenthere.app.settings.Settings;
import org.beenthere.app.site.InvalidSiteException;
import org.beenthere.app.site.Site;
import org.beenthere.app.site.SiteReader;
import org.beenthere.conversations.ExampleSite;

/** A site and the folder it was read from. */
public record SiteFolder(Path folder, Site site) {

    /**
     * Reads the site that the settings name, or in practice, if they name none, a copy of the example beside the data.
     *
     * @param today the day on which crisis numbers must be fresh
     * @throws CannotStart if the site has problems, or {@code serve} may not use it
     */
    public static SiteFolder of(Settings settings, LocalDate today) {
        var folder =
                settings.site().orElseGet(() -> example(settings.dataFolder().resolve("example-site")));
        var site = read(folder);
        if (settings.mode() == Mode.SERVE) {
            site.serveRefusal(today).ifPresent(refusal -> {
                throw new CannotStart(refusal);
            });
        }
        var read = new SiteFolder(folder, site);
        if (OpenDatabase.isNew(settings)) {
            // The first start deploys them: if they are broken, no database shall be made.
            read.ownScripts();
        }
        return read;
    }

    /**
     * The text of the site's own scripts, words and prompts, by path.
     *
     * @throws CannotStart if they do not compile with the shipped ones
     */
    public Map<String, String> ownScripts() {
        return SiteScripts.read(site, folder).files();
    }

    private static Site read(Path folder) {
        try {
            return SiteReader.read(folder);
        } catch (InvalidSiteException e) {
            var all = e.problems().sorted();
            var first = all.getFirst();
            throw new CannotStart(first.position() + ": " + first.message() + " (" + all.size()
                    + (all.size() == 1 ? " problem" : " problems") + ": ./beenthere site check " + folder
                    + " shows all)");
        }
    }

    private static Path example(Path folder) {
        try {
            ExampleSite.copyTo(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.beenthere.app.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.beenthere.app.CannotStart;
import org.beenthere.app.database.OpenDatabase;
import org.beenthere.app.settings.Mode;
import org.beenthere.app.settings.Settings;
import org.beenthere.app.site.Site;
import org.beenthere.app.site.SiteProblems;
import org.beenthere.app.site.SiteReader;
import org.beenthere.conversations.ExampleSite;

/** A site, and the folder it was read from. */
public record SiteFolder(Path folder, Site site) {

    /**
     * The site that the settings name; in practice, where they name none, a copy of the example beside the data.
     *
     * @throws CannotStart where it has problems, or may not meet real people
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
            // It would be the first thing that is deployed; so nothing is made before it is known to be good.
            read.ownScripts();
        }
        return read;
    }

    /**
     * The texts of the site's own scripts and words, by their paths in the folder.
     *
     * @throws CannotStart where they cannot be used with the shipped ones
     */
    Map<String, String> ownScripts() {
        return SiteScripts.read(site, folder).files();
    }

    private static Site read(Path folder) {
        try {
            return SiteReader.read(folder);
        } catch (SiteProblems e) {
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

package org.beenthere.app.house;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.beenthere.app.CannotStart;
import org.beenthere.app.site.Site;
import org.beenthere.postgres.Deployments;
import org.beenthere.postgres.OpenSessions;
import org.beenthere.script.Scripts;
import org.beenthere.script.diagnostic.Problem;
import org.beenthere.script.diagnostic.Problems;

/** A folder whose scripts and words are deployed whenever they change, if all of them can be used; else none of them. */
final class WatchedFolder {

    private final Site site;
    private final Path folder;
    private final InstantSource clock;
    private final Deployments deployments;
    private final OpenSessions sessions;
    private Look seen;
    private volatile Optional<String> trouble = Optional.empty();

    WatchedFolder(Site site, Path folder, InstantSource clock, Deployments deployments, OpenSessions sessions) {
        this.site = site;
        this.folder = folder;
        this.clock = clock;
        this.deployments = deployments;
        this.sessions = sessions;
        this.seen = new Look(SiteScripts.ownFiles(folder, new Problems()), "");
    }

    /** What the folder was like: its files, and what could not be read of them. */
    private record Look(Map<String, String> files, String unread) {}

    /** Looks whether something changed. */
    void look() {
        var problems = new Problems();
        try {
            var files = SiteScripts.ownFiles(folder, problems);
            var now = new Look(files, problems.toString());
            if (!now.equals(seen)) {
                seen = now;
                SiteScripts.compile(site, files, problems).ifPresent(next -> deploy(files, next));
                trouble = problems.hasErrors() ? Optional.of(told(problems)) : Optional.empty();
            }
        } catch (CannotStart e) {
            seen = new Look(Map.of(), e.getMessage());
            trouble = Optional.of(e.getMessage());
        }
    }

    /** Somebody who writes saves often: what nobody is in the middle of is forgotten. */
    private void deploy(Map<String, String> files, Scripts next) {
        deployments.keepOnly(ScriptVersions.inUse(next, deployments, sessions.all()));
        deployments.add(files, clock.instant());
    }

    /** What is wrong with it, in one line. */
    Optional<String> trouble() {
        return trouble;
    }

    private static String told(Problems problems) {
        var errors = problems.sorted().stream().filter(Problem::isError).toList();
        var more = errors.size() == 1 ? "" : " (" + errors.size() + " problems)";
        return errors.getFirst().line() + more;
    }
}

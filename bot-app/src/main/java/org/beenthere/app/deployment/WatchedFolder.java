package org.beenthere.app.deployment;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.beenthere.app.CannotStart;
import org.beenthere.app.scripts.CompiledScripts;
import org.beenthere.app.scripts.ScriptFiles;
import org.beenthere.app.scripts.SiteScripts;
import org.beenthere.app.site.Site;
import org.beenthere.postgres.OpenSessions;
import org.beenthere.postgres.deployment.Deployments;
import org.beenthere.script.diagnostic.Problem;
import org.beenthere.script.diagnostic.Problems;

/** Deploys the scripts, words and prompts of a folder whenever they change and all of them compile. For the practice room. */
final class WatchedFolder {

    private final Site site;
    private final Path folder;
    private final InstantSource clock;
    private final Deployments deployments;
    private final OpenSessions sessions;
    private Contents seen;
    private volatile Optional<String> trouble = Optional.empty();

    WatchedFolder(Site site, Path folder, InstantSource clock, Deployments deployments, OpenSessions sessions) {
        this.site = site;
        this.folder = folder;
        this.clock = clock;
        this.deployments = deployments;
        this.sessions = sessions;
        this.seen = new Contents(ScriptFiles.own(folder, new Problems()), "");
    }

    /** The folder at one moment: its files, and what could not be read. */
    private record Contents(Map<String, String> files, String unread) {}

    /** Deploys the folder if it has changed since the last look and compiles. */
    void look() {
        var problems = new Problems();
        try {
            var files = ScriptFiles.own(folder, problems);
            var now = new Contents(files, problems.toString());
            if (!now.equals(seen)) {
                seen = now;
                SiteScripts.compile(site, files, problems).ifPresent(this::deploy);
                trouble = problems.hasErrors() ? Optional.of(summary(problems)) : Optional.empty();
            }
        } catch (CannotStart e) {
            seen = new Contents(Map.of(), e.getMessage());
            trouble = Optional.of(e.getMessage());
        }
    }

    /** Authors save often, so versions that no conversation follows go at once. */
    private void deploy(CompiledScripts next) {
        deployments.versions().retain(ScriptVersions.inUse(next.scripts(), deployments, sessions.all()));
        deployments.add(next.files(), clock.instant());
    }

    /** What is wrong with the folder, in one line; empty if nothing is. */
    Optional<String> trouble() {
        return trouble;
    }

    private static String summary(Problems problems) {
        var errors = problems.sorted().stream().filter(Problem::isError).toList();
        var more = errors.size() == 1 ? "" : " (" + errors.size() + " problems)";
        return errors.getFirst().line() + more;
    }
}

package org.beenthere.app.house;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.beenthere.app.site.Site;
import org.beenthere.engine.Session;
import org.beenthere.postgres.Deployments;
import org.beenthere.script.Scripts;
import org.beenthere.script.VersionInfo;

/** Scripts, and beside them the versions that somebody may still be in the middle of. */
final class ScriptVersions {

    private ScriptVersions() {}

    /**
     * The same scripts with those versions beside them. Each is compiled in the place of the newest one, among all others
     * as they are now; one that does not go with them any more is left out.
     */
    static Scripts beside(
            Scripts newest, Site site, Map<String, String> own, Collection<Deployments.Version> versions) {
        return newest.withThoseOf(versions.stream()
                .filter(version -> !newest.know(version.script(), VersionInfo.hashOf(version.source())))
                .flatMap(version -> compiled(newest, site, own, version).stream())
                .toList());
    }

    private static Optional<Scripts> compiled(
            Scripts newest, Site site, Map<String, String> own, Deployments.Version version) {
        var files = new TreeMap<>(own);
        files.put(pathOf(newest, own, version.script()), version.source());
        return SiteScripts.compileEarlier(site, files);
    }

    private static String pathOf(Scripts newest, Map<String, String> own, String script) {
        return newest.find(script)
                .flatMap(now -> SiteScripts.scripts(own).entrySet().stream()
                        .filter(file -> VersionInfo.hashOf(file.getValue()).equals(now.hash()))
                        .map(Map.Entry::getKey)
                        .findFirst())
                .orElse("scripts/" + script + ".yaml");
    }

    /** The newest of each, as they are kept for later. */
    static Collection<Deployments.Version> of(Scripts newest, Map<String, String> own) {
        return newest.byName().values().stream()
                .flatMap(script -> SiteScripts.scripts(own).values().stream()
                        .filter(text -> VersionInfo.hashOf(text).equals(script.hash()))
                        .map(text -> new Deployments.Version(script.name(), text)))
                .toList();
    }

    /**
     * The hashes of those to keep when other scripts are to be deployed: of the new ones, of those that a bot may still
     * follow at this moment, also where another deployment came just before this one, and of those that somebody is in the
     * middle of.
     */
    static Set<String> inUse(Scripts next, Deployments deployments, Collection<Session> sessions) {
        var hashes = new HashSet<String>();
        next.byName().values().forEach(script -> hashes.add(script.hash()));
        deployments.numbers().stream()
                .map(number -> SiteScripts.scripts(deployments.files(number)))
                .forEach(files -> files.values().forEach(text -> hashes.add(VersionInfo.hashOf(text))));
        sessions.forEach(session -> {
            hashes.add(session.hash());
            session.frames().forEach(frame -> hashes.add(frame.hash()));
        });
        return hashes;
    }
}

package org.beenthere.app.deployment;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.beenthere.app.scripts.ScriptFiles;
import org.beenthere.app.scripts.SiteScripts;
import org.beenthere.app.site.Site;
import org.beenthere.engine.Session;
import org.beenthere.postgres.deployment.Deployments;
import org.beenthere.postgres.deployment.KeptVersions;
import org.beenthere.script.Scripts;
import org.beenthere.script.VersionInfo;

/** The earlier versions of scripts that open conversations may still follow. */
final class ScriptVersions {

    private ScriptVersions() {}

    /**
     * Adds earlier versions to the newest scripts. Each is compiled in place of its newest version, among the other scripts
     * as they are now; one that no longer compiles with them is left out.
     *
     * @param own the site's own files of the newest scripts, by path
     */
    static Scripts beside(
            Scripts newest, Site site, Map<String, String> own, Collection<KeptVersions.Version> versions) {
        return newest.withThoseOf(versions.stream()
                .filter(version -> !newest.know(version.script(), VersionInfo.hashOf(version.source())))
                .flatMap(version -> compiled(newest, site, own, version).stream())
                .toList());
    }

    private static Optional<Scripts> compiled(
            Scripts newest, Site site, Map<String, String> own, KeptVersions.Version version) {
        var files = new TreeMap<>(own);
        files.put(pathOf(newest, own, version.script()), version.source());
        return SiteScripts.compileEarlier(site, files);
    }

    private static String pathOf(Scripts newest, Map<String, String> own, String script) {
        return newest.find(script)
                .flatMap(now -> ScriptFiles.scripts(own).entrySet().stream()
                        .filter(file -> VersionInfo.hashOf(file.getValue()).equals(now.hash()))
                        .map(Map.Entry::getKey)
                        .findFirst())
                .orElse("scripts/" + script + ".yaml");
    }

    /** The newest version of each script, as it is kept for later. */
    static Collection<KeptVersions.Version> of(Scripts newest, Map<String, String> own) {
        return newest.byName().values().stream()
                .flatMap(script -> ScriptFiles.scripts(own).values().stream()
                        .filter(text -> VersionInfo.hashOf(text).equals(script.hash()))
                        .map(text -> new KeptVersions.Version(script.name(), text)))
                .toList();
    }

    /**
     * The hashes of the versions that a deployment must keep: those of the next scripts, those of the deployments that are
     * kept (a bot may still follow the one before the newest), and those that open conversations follow.
     */
    static Set<String> inUse(Scripts next, Deployments deployments, Collection<Session> sessions) {
        var hashes = new HashSet<String>();
        next.byName().values().forEach(script -> hashes.add(script.hash()));
        deployments.numbers().stream()
                .map(number -> ScriptFiles.scripts(deployments.files(number)))
                .forEach(files -> files.values().forEach(text -> hashes.add(VersionInfo.hashOf(text))));
        sessions.forEach(session -> {
            hashes.add(session.hash());
            session.frames().forEach(frame -> hashes.add(frame.hash()));
        });
        return hashes;
    }
}

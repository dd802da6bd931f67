package org.beenthere.app.house;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beenthere.app.site.Site;
import org.beenthere.postgres.Deployments;
import org.beenthere.script.Edition;
import org.beenthere.script.Problems;
import org.beenthere.script.Script;
import org.beenthere.script.Scripts;

/** Scripts, and beside them the versions that somebody may still be in the middle of. */
final class ScriptVersions {

    private ScriptVersions() {}

    /**
     * The same scripts with those versions beside them. Each is compiled in the place of the newest one, among all others
     * as they are now; one that does not go with them any more is left out.
     */
    static Scripts beside(
            Scripts newest, Site site, Map<String, String> own, Collection<Deployments.Version> versions) {
        return newest.with(versions.stream()
                .filter(version -> !newest.know(version.script(), Edition.hashOf(version.source())))
                .flatMap(version -> compiled(newest, site, own, version).stream())
                .toList());
    }

    private static Optional<Script> compiled(
            Scripts newest, Site site, Map<String, String> own, Deployments.Version version) {
        var files = new TreeMap<>(own);
        files.put(pathOf(newest, own, version.script()), version.source());
        return SiteScripts.compile(site, files, new Problems()).flatMap(scripts -> scripts.find(version.script()));
    }

    private static String pathOf(Scripts newest, Map<String, String> own, String script) {
        return newest.find(script)
                .flatMap(now -> SiteScripts.scripts(own).entrySet().stream()
                        .filter(file -> Edition.hashOf(file.getValue()).equals(now.hash()))
                        .map(Map.Entry::getKey)
                        .findFirst())
                .orElse("scripts/" + script + ".yaml");
    }

    /** The newest of each, as they are kept for later. */
    static Collection<Deployments.Version> of(Scripts newest, Map<String, String> own) {
        return newest.byName().values().stream()
                .flatMap(script -> SiteScripts.scripts(own).values().stream()
                        .filter(text -> Edition.hashOf(text).equals(script.hash()))
                        .map(text -> new Deployments.Version(script.name(), text)))
                .toList();
    }
}

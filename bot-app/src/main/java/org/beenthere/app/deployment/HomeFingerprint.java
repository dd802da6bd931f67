package org.beenthere.app.deployment;

import java.util.Map;
import java.util.TreeMap;
import org.beenthere.app.scripts.ScriptFiles;
import org.beenthere.script.Scripts;
import org.beenthere.script.VersionInfo;
import org.beenthere.script.translation.Languages;
import org.beenthere.store.Topic;

/** Tells whether what home views show has changed. */
final class HomeFingerprint {

    private HomeFingerprint() {}

    /**
     * A hash of everything that a home view may show: its script, the translations of that, and all words. The same in
     * every process.
     *
     * @param own the site's own files, by path
     */
    static String hash(Scripts scripts, Map<String, String> own) {
        var files = ScriptFiles.scripts(own);
        var all = new StringBuilder(scripts.get(Topic.HOME_SCRIPT).hash());
        scripts.offered()
                .forEach((language, there) -> all.append(
                                files.get("scripts/" + Languages.fileOf(Topic.HOME_SCRIPT, language)))
                        .append(new TreeMap<>(there.words().byKey())));
        return VersionInfo.hashOf(all.toString());
    }
}

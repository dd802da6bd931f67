package org.beenthere.app.house;

import java.util.Map;
import java.util.TreeMap;
import org.beenthere.script.Scripts;
import org.beenthere.script.VersionInfo;
import org.beenthere.script.translation.Languages;
import org.beenthere.store.Topic;

/** What people's homes are made of. */
final class Homes {

    private Homes() {}

    /**
     * A hash that is another one wherever something on home may read otherwise: of its script, the translations of it, and
     * all words. The same in every process.
     *
     * @param own the texts of the site's own scripts and words, by their paths in its folder
     */
    static String hash(Scripts scripts, Map<String, String> own) {
        var files = SiteScripts.scripts(own);
        var all = new StringBuilder(scripts.get(Topic.HOME_SCRIPT).hash());
        scripts.offered()
                .forEach((language, there) -> all.append(
                                files.get("scripts/" + Languages.fileOf(Topic.HOME_SCRIPT, language)))
                        .append(new TreeMap<>(there.words().byKey())));
        return VersionInfo.hashOf(all.toString());
    }
}

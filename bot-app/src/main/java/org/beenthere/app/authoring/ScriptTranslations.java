package org.beenthere.app.authoring;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.beenthere.app.CannotStart;
import org.beenthere.app.scripts.ScriptFiles;
import org.beenthere.app.scripts.SiteScripts;
import org.beenthere.script.Script;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.translation.Languages;
import org.beenthere.script.yaml.YamlNode;

/** The scripts that can be translated, and the files of their translations in a folder. */
public final class ScriptTranslations {

    private ScriptTranslations() {}

    /**
     * The text of each script by its name: the shipped ones, overridden by those of a folder.
     *
     * @throws CannotStart if a file of the folder cannot be read
     */
    public static SortedMap<String, String> scripts(Path folder) {
        var problems = new Problems();
        var own = ScriptFiles.own(folder, problems);
        if (problems.hasErrors()) {
            throw SiteScripts.refusal(problems, folder);
        }
        var byName = new TreeMap<String, String>();
        ScriptFiles.scripts(ScriptFiles.withoutTranslations(own))
                .values()
                .forEach(text -> valueOf("script", text).ifPresent(name -> byName.put(name, text)));
        return byName;
    }

    /** The language that a script is written in. */
    public static String languageOf(String script) {
        return valueOf("locale", script).orElse(Script.SOURCE_LANGUAGE);
    }

    private static Optional<String> valueOf(String key, String script) {
        return YamlNode.read("", script, new Problems())
                .flatMap(root -> root.get(key))
                .map(YamlNode::text);
    }

    /** Where a folder keeps a translation. */
    public static Path file(Path folder, String script, String language) {
        return folder.resolve(path(script, language));
    }

    /** The text of a translation; empty if the folder has none. */
    public static Optional<String> existing(Path folder, String script, String language) {
        return Optional.ofNullable(ScriptFiles.own(folder, new Problems()).get(path(script, language)));
    }

    private static String path(String script, String language) {
        return "scripts/" + Languages.fileOf(script, language);
    }
}

package org.beenthere.app.scripts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beenthere.app.CannotStart;
import org.beenthere.app.site.SitePrompts;
import org.beenthere.app.site.YamlFolder;
import org.beenthere.conversations.ShippedScripts;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.translation.Languages;

/**
 * The files in {@code scripts/}, {@code words/} and {@code check-ins/} of a site folder, as text by their paths in it. Such
 * a map is called a site's own files; it is also what a deployment keeps.
 */
public final class ScriptFiles {

    /** The folder of the scripts and their translations. */
    static final String SCRIPTS = "scripts";

    private static final String WORDS = "words";

    private ScriptFiles() {}

    /**
     * Reads a site's own files. Adds a problem for each that cannot be read.
     *
     * @throws CannotStart if a folder cannot be listed
     */
    public static Map<String, String> own(Path folder, Problems problems) {
        var files = new TreeMap<String, String>();
        for (var below : List.of(SCRIPTS, WORDS, SitePrompts.FOLDER)) {
            files.putAll(YamlFolder.read(folder, below, problems));
        }
        return files;
    }

    /** The scripts of a folder whose files are known to be readable, without their translations. */
    public static Map<String, String> ownScripts(Path folder) {
        return withoutTranslations(YamlFolder.read(folder, SCRIPTS, new Problems()));
    }

    /** The shipped scripts, overridden by a site's own, with their translations. */
    public static Map<String, String> scripts(Map<String, String> own) {
        var files = new LinkedHashMap<>(ShippedScripts.files());
        files.putAll(below(SCRIPTS, own));
        return files;
    }

    /** A site's own words. */
    static Map<String, String> words(Map<String, String> own) {
        return below(WORDS, own);
    }

    /** The paths of a site's own prompts, with their translations. */
    static Set<String> prompts(Map<String, String> own) {
        return below(SitePrompts.FOLDER, own).keySet();
    }

    /** The languages of a site's own files, other than that of the shipped scripts. */
    public static Set<String> languages(Map<String, String> own) {
        var translated = new ArrayList<>(below(SCRIPTS, own).keySet());
        translated.addAll(prompts(own));
        return Languages.of(translated, below(WORDS, own).keySet());
    }

    /** Leaves the translations out. */
    public static Map<String, String> withoutTranslations(Map<String, String> files) {
        var left = new LinkedHashMap<>(files);
        left.keySet().removeIf(file -> Languages.ofTranslation(file).isPresent());
        return left;
    }

    private static Map<String, String> below(String folder, Map<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(folder + "/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

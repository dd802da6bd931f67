package org.beenthere.app.scripts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beenthere.app.CannotStart;
import org.beenthere.app.site.TextFile;
import org.beenthere.conversations.ShippedScripts;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.diagnostic.SourcePosition;
import org.beenthere.script.translation.Languages;

/**
 * The files in {@code scripts/} and {@code words/} of a site folder, as text by their paths in it. Such a map is called
 * a site's own files; it is also what a deployment keeps.
 */
public final class ScriptFiles {

    /** The folder of the scripts and their translations. */
    static final String SCRIPTS = "scripts";

    private static final String WORDS = "words";
    private static final String YAML = ".yaml";

    /** The compiler takes half a million characters, of at most four bytes each. */
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private ScriptFiles() {}

    /**
     * Reads a site's own files. Adds a problem for each that cannot be read.
     *
     * @throws CannotStart if a folder cannot be listed
     */
    public static Map<String, String> own(Path folder, Problems problems) {
        var files = new TreeMap<>(yamlFiles(folder, SCRIPTS, problems));
        files.putAll(yamlFiles(folder, WORDS, problems));
        return files;
    }

    /** The scripts of a folder whose files are known to be readable, without their translations. */
    public static Map<String, String> ownScripts(Path folder) {
        return withoutTranslations(yamlFiles(folder, SCRIPTS, new Problems()));
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

    /** The languages of a site's own files, other than that of the shipped scripts. */
    public static Set<String> languages(Map<String, String> own) {
        return Languages.of(below(SCRIPTS, own).keySet(), below(WORDS, own).keySet());
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

    private static Map<String, String> yamlFiles(Path folder, String below, Problems problems) {
        var files = new LinkedHashMap<String, String>();
        var place = folder.resolve(below);
        if (Files.isDirectory(place)) {
            try (var found = Files.newDirectoryStream(
                    place, file -> isMeant(file.getFileName().toString()))) {
                for (var file : found) {
                    var name = below + "/" + file.getFileName();
                    if (name.endsWith(YAML)) {
                        TextFile.read(folder, name, MOST_BYTES, problems).ifPresent(text -> files.put(name, text));
                    } else {
                        problems.add(
                                new SourcePosition(name, 1, 1),
                                "This file is not read. Give it a name that ends in .yaml.",
                                "");
                    }
                }
            } catch (IOException e) {
                throw new CannotStart("The folder " + place + " cannot be read: mend that, then try again.", e);
            }
        }
        return files;
    }

    /** Whether a file looks like YAML that somebody wrote. Editors and systems leave hidden ones beside it. */
    private static boolean isMeant(String name) {
        return !name.startsWith(".") && name.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
    }
}

package org.beenthere.app.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.beenthere.app.CannotStart;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.diagnostic.SourcePosition;

/** A folder of YAML files below a site folder, such as {@code scripts}. */
public final class YamlFolder {

    private static final String YAML = ".yaml";

    /** The compilers take half a million characters, of at most four bytes each. */
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private YamlFolder() {}

    /**
     * The text of its files, by path in the site folder; none if it does not exist. Adds a problem for each that cannot be
     * read.
     *
     * @throws CannotStart if the folder cannot be listed
     */
    public static Map<String, String> read(Path site, String folder, Problems problems) {
        var files = new LinkedHashMap<String, String>();
        var place = site.resolve(folder);
        if (Files.isDirectory(place)) {
            try (var found = Files.newDirectoryStream(
                    place, file -> isMeant(file.getFileName().toString()))) {
                for (var file : found) {
                    var name = folder + "/" + file.getFileName();
                    if (name.endsWith(YAML)) {
                        TextFile.read(site, name, MOST_BYTES, problems).ifPresent(text -> files.put(name, text));
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

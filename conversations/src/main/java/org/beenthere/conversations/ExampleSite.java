package org.beenthere.conversations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The site folder that ships with the bot, for the practice room and as a template for a site of one's own. */
public final class ExampleSite {

    // A list, because the inside of a jar cannot be walked like a folder.
    private static final List<String> FILES = List.of(
            "README.md",
            "programme.yaml",
            "crisis.yaml",
            "roster.csv",
            "rota.csv",
            "holidays.csv",
            "check-ins/breaks.yaml");

    private ExampleSite() {}

    /**
     * Copies the example into a folder, which is created if necessary. Files of the example that are already there are
     * overwritten, so that they are always of this version; other files stay.
     *
     * @throws IOException if the folder or a file cannot be written
     */
    public static void copyTo(Path folder) throws IOException {
        for (var name : FILES) {
            Files.createDirectories(folder.resolve(name).getParent());
            try (var in = ExampleSite.class.getResourceAsStream("/example-site/" + name)) {
                if (in == null) {
                    throw new IOException("The example site has lost its " + name + ".");
                }
                Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}

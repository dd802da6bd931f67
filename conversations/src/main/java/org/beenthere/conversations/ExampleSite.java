package org.beenthere.conversations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The site folder that ships with the bot, for the practice room and as a start for one's own. */
public final class ExampleSite {

    // A list, because the inside of a jar cannot be walked like a folder.
    private static final List<String> FILES =
            List.of("README.md", "programme.yaml", "crisis.yaml", "roster.csv", "rota.csv", "holidays.csv");

    private ExampleSite() {}

    /**
     * Copies the example into a folder, which is made if it is not there. The copy belongs to the program: a file of
     * the example that is already there is written anew, so that it always is of this version; any other stays.
     *
     * @throws IOException if the folder or a file cannot be written
     */
    public static void copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var name : FILES) {
            try (var in = ExampleSite.class.getResourceAsStream("/example-site/" + name)) {
                if (in == null) {
                    throw new IOException("The example site has lost its " + name + ".");
                }
                Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}

package org.beenthere.conversations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The JSON Schemas of scripts, words, translations and prompts, with which an editor explains and completes them. */
public final class Schemas {

    private static final List<String> FILES =
            List.of("script.schema.json", "words.schema.json", "translation.schema.json", "prompt.schema.json");

    private Schemas() {}

    /**
     * Copies the schemas into the subfolder {@code schema}, where the first line of each shipped script points.
     *
     * @throws IOException if it cannot be written
     */
    public static void copyTo(Path folder) throws IOException {
        var place = Files.createDirectories(folder.resolve("schema"));
        for (var name : FILES) {
            try (var in = Schemas.class.getResourceAsStream("/schema/" + name)) {
                Files.copy(in, place.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}

package org.beenthere.conversations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The guided scripts that ship with the bot, and their words. */
public final class ShippedScripts {

    // A list, because the inside of a jar cannot be walked like a folder.
    private static final List<String> NAMES = List.of(
            "approach-a-colleague",
            "ask-for-a-peer",
            "coordinating",
            "help-now",
            "home",
            "my-request",
            "repairs",
            "supporting");

    private ShippedScripts() {}

    /** The text of each script, by its path, such as {@code scripts/home.yaml}. */
    public static Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        NAMES.forEach(name -> files.put("scripts/" + name + ".yaml", read("/scripts/" + name + ".yaml")));
        return files;
    }

    /** The text of the YAML file with the words. */
    public static String words() {
        return read("/words/en.yaml");
    }

    private static String read(String name) {
        try (var in = ShippedScripts.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

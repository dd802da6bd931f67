package org.beenthere.conversations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The prompts of check-ins that ship with the bot. */
public final class ShippedPrompts {

    // Lists, because the inside of a jar cannot be walked like a folder.
    private static final List<String> QUOTED = List.of("burnout");
    private static final List<String> OWN = List.of("holding-up", "someone-to-turn-to");

    private ShippedPrompts() {}

    /**
     * The text of each prompt by the path at which a site has its own, such as {@code check-ins/burnout.yaml}. Items that
     * are quoted from elsewhere have a folder of their own here, since they are not in our words.
     */
    public static Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        QUOTED.forEach(name -> files.put(path(name), read("/items/" + name + ".yaml")));
        OWN.forEach(name -> files.put(path(name), read("/" + path(name))));
        return files;
    }

    private static String path(String name) {
        return "check-ins/" + name + ".yaml";
    }

    private static String read(String name) {
        try (var in = ShippedPrompts.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

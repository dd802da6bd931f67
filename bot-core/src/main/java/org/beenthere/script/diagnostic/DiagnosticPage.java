package org.beenthere.script.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The front part of the page of a diagnostic. The page lies beside the classes, and so is as fixed as they are: this is
 * the one class of the room that reads a file.
 */
record DiagnosticPage(String code, String title, Severity severity, String message, String advice) {

    private static final Pattern FRONT = Pattern.compile("---\n(.*?)\n---\n", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("(?m)^([a-z]+): \"?(.*?)\"?$");

    /**
     * Reads the page of a diagnostic.
     *
     * @throws IllegalStateException where it is not there or has no front part
     */
    static DiagnosticPage read(String file) {
        var front = FRONT.matcher(text(file));
        if (!front.lookingAt()) {
            throw new IllegalStateException(file + " has no front part");
        }
        var said = new HashMap<String, String>();
        LINE.matcher(front.group(1)).results().forEach(line -> said.put(line.group(1), unescaped(line.group(2))));
        return new DiagnosticPage(
                value(said, "code", file),
                value(said, "title", file),
                Severity.valueOf(value(said, "severity", file).toUpperCase(Locale.ROOT)),
                value(said, "message", file),
                value(said, "advice", file));
    }

    /** The whole page. */
    static String text(String file) {
        try (var in = DiagnosticPage.class.getResourceAsStream("pages/" + file)) {
            if (in == null) {
                throw new IllegalStateException("there is no page " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\([\"\\\\])", "$1");
    }

    private static String value(Map<String, String> said, String key, String file) {
        var value = said.get(key);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(file + " does not say its " + key);
        }
        return value;
    }
}

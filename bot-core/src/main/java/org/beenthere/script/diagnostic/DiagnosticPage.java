package org.beenthere.script.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The front matter of a diagnostic's page. The page is a resource next to the class files and as constant as they are,
 * so reading it does not count as I/O.
 */
record DiagnosticPage(String code, String title, Severity severity, String message, String advice) {

    private static final Pattern FRONT = Pattern.compile("---\n(.*?)\n---\n", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("(?m)^([a-z]+): \"?(.*?)\"?$");

    /**
     * Reads the front matter of a page.
     *
     * @throws IllegalStateException if the page is missing or its front matter is incomplete
     */
    static DiagnosticPage read(String file) {
        var front = FRONT.matcher(text(file));
        if (!front.lookingAt()) {
            throw new IllegalStateException(file + " has no front part");
        }
        var fields = new HashMap<String, String>();
        LINE.matcher(front.group(1)).results().forEach(line -> fields.put(line.group(1), unescaped(line.group(2))));
        return new DiagnosticPage(
                value(fields, "code", file),
                value(fields, "title", file),
                Severity.valueOf(value(fields, "severity", file).toUpperCase(Locale.ROOT)),
                value(fields, "message", file),
                value(fields, "advice", file));
    }

    /** The whole page as Markdown. */
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

    private static String value(Map<String, String> fields, String key, String file) {
        var value = fields.get(key);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(file + " does not say its " + key);
        }
        return value;
    }
}

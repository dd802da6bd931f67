package org.beenthere.app.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.yaml.YamlNode;

/** The fields of a YAML map. A field with a problem counts as absent. */
record YamlFields(YamlNode at, Map<String, YamlNode> values, Problems problems) {

    /** The fields of a map that may have only these keys. */
    static YamlFields of(YamlNode at, Set<String> known, Problems problems) {
        if (!at.isMap()) {
            problems.add(
                    at, "Write fields here, each as 'key: value': " + String.join(", ", new TreeSet<>(known)) + ".");
        }
        at.refuseUnknownKeys(known, problems);
        return new YamlFields(at, at.entries(), problems);
    }

    /** The fields of an optional section; without fields if it is absent. */
    YamlFields section(String key, Set<String> known) {
        return optional(key)
                .map(section -> of(section, known, problems))
                .orElse(new YamlFields(at, Map.of(), problems));
    }

    Optional<YamlNode> optional(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** A required field; if it is missing, adds a problem with {@code need}, the sentence that says what to write. */
    Optional<YamlNode> required(String key, String need) {
        var value = optional(key);
        if (value.isEmpty()) {
            problems.add(at, "'" + key + "' is missing. " + need);
        }
        return value;
    }

    /** A text of 1 to {@code most} characters. */
    Optional<String> text(YamlNode value, int most) {
        var text = value.text().strip();
        if (!value.isText() || text.isEmpty()) {
            problems.add(value, "Write a text here.");
            return Optional.empty();
        }
        if (text.length() > most) {
            problems.add(value, "This text has " + text.length() + " characters; it may have " + most + ".");
            return Optional.empty();
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
            problems.add(value, "This text holds a control character. Take it out.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** A whole number from {@code least} to {@code most}; the default if the field is absent. */
    int number(String key, int least, int most, int otherwise) {
        var value = optional(key);
        if (value.isEmpty()) {
            return otherwise;
        }
        var text = value.get().text();
        if (text.matches("\\d{1,6}")) {
            int number = Integer.parseInt(text);
            if (least <= number && number <= most) {
                return number;
            }
        }
        problems.add(value.get(), "Write a whole number from " + least + " to " + most + ".");
        return otherwise;
    }

    /** A boolean; the default if the field is absent. */
    boolean flag(String key, boolean otherwise) {
        var value = optional(key);
        if (value.isEmpty()) {
            return otherwise;
        }
        var text = value.get().text();
        if (!text.equals("true") && !text.equals("false")) {
            problems.add(value.get(), "Write true or false.");
        }
        return text.equals("true");
    }

    /** A day such as {@code 2026-11-01}. */
    Optional<LocalDate> day(YamlNode value) {
        try {
            return Optional.of(LocalDate.parse(value.text()));
        } catch (DateTimeException e) {
            problems.add(value, "This is not a date. Write it like 2026-11-01.");
            return Optional.empty();
        }
    }
}

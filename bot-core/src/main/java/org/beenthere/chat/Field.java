package org.beenthere.chat;

import java.util.List;
import java.util.Objects;

/**
 * A field of a form.
 *
 * @param id the key of its value when the form is submitted
 * @param label what it asks for
 * @param kind what can be put in
 * @param required whether the form cannot be submitted without it
 * @param max the most characters of a {@link Kind#TEXT}
 * @param options the options of a {@link Kind#CHOICES}
 */
public record Field(String id, String label, Kind kind, boolean required, int max, List<Option> options) {

    /** The type of a field. The value of a PERSON is the platform's user id; that of a DAY is ISO 8601. */
    public enum Kind {
        TEXT,
        PERSON,
        DAY,
        CHOICES
    }

    /** An option of a field. */
    public record Option(String id, String label) {}

    public Field {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        options = List.copyOf(options);
    }
}

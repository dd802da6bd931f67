package org.beenthere.chat;

import java.util.List;
import java.util.Objects;

/**
 * A field of a form.
 *
 * @param id by which its value comes back
 * @param label what it asks for
 * @param kind what can be put in
 * @param required whether the form can be sent without it
 * @param max the most characters of a {@link Kind#TEXT}
 * @param options what can be chosen, for {@link Kind#CHOICES}
 */
public record Field(String id, String label, Kind kind, boolean required, int max, List<Option> options) {

    /** What can be put into a field. The value of a PERSON is the platform's user id; that of a DAY is ISO 8601. */
    public enum Kind {
        TEXT,
        PERSON,
        DAY,
        CHOICES
    }

    /** One of the things that can be chosen. */
    public record Option(String id, String label) {}

    public Field {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        options = List.copyOf(options);
    }
}

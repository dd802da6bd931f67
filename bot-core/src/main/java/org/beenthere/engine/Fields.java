package org.beenthere.engine;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.beenthere.chat.Field;

/** What may stand in the fields of a form. */
final class Fields {

    private Fields() {}

    /** Why a value cannot be taken, as a key of the words; empty where it can. */
    static Optional<String> refuse(Field field, String value) {
        if (value.isEmpty()) {
            return field.required() ? Optional.of("repair.field_missing") : Optional.empty();
        }
        if (value.codePointCount(0, value.length()) > field.max()) {
            return Optional.of("repair.too_long");
        }
        boolean known = switch (field.kind()) {
            case TEXT, PERSON -> true;
            case DAY -> isDay(value);
            case CHOICES ->
                field.options().stream().anyMatch(option -> option.id().equals(value));
        };
        return known ? Optional.empty() : Optional.of("repair.field_missing");
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}

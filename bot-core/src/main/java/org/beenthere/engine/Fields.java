package org.beenthere.engine;

import java.util.Optional;
import org.beenthere.chat.Field;
import org.beenthere.script.Repair;
import org.beenthere.script.Slot;
import org.beenthere.script.Wording;

/** What may stand in the fields of a form. */
final class Fields {

    private Fields() {}

    /** Why a value cannot be taken, empty where it can. */
    static Optional<Repair> refuse(Field field, String value) {
        if (value.isEmpty()) {
            return field.required() ? Optional.of(Repair.FIELD_MISSING) : Optional.empty();
        }
        if (value.codePointCount(0, value.length()) > field.max()) {
            return Optional.of(Repair.TOO_LONG);
        }
        boolean known = switch (field.kind()) {
            case TEXT -> true;
            case PERSON -> Slot.Type.PERSON.accepts(value);
            case DAY -> Slot.Type.DAY.accepts(value);
            case CHOICES ->
                field.options().stream().anyMatch(option -> option.id().equals(value));
        };
        return known ? Optional.empty() : Optional.of(Repair.FIELD_MISSING);
    }

    /** The value that was typed for a field: any text, a day, or the label, the id or the number of an option. */
    static Optional<String> typed(Field field, String text) {
        var word = text.strip();
        return switch (field.kind()) {
            case TEXT -> Optional.of(word);
            case DAY -> Optional.of(word).filter(day -> !day.isEmpty() && Slot.Type.DAY.accepts(day));
            case CHOICES -> option(field, word);
            case PERSON -> Optional.empty();
        };
    }

    private static Optional<String> option(Field field, String word) {
        for (int number = 1; number <= field.options().size(); number++) {
            var option = field.options().get(number - 1);
            if (word.equals(String.valueOf(number)) || isMeantBy(option, Wording.plain(word))) {
                return Optional.of(option.id());
            }
        }
        return Optional.empty();
    }

    private static boolean isMeantBy(Field.Option option, String plain) {
        return !plain.isEmpty()
                && (plain.equals(Wording.plain(option.label())) || plain.equals(Wording.plain(option.id())));
    }
}

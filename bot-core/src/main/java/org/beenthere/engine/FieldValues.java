package org.beenthere.engine;

import java.util.List;
import java.util.Optional;
import org.beenthere.chat.Field;
import org.beenthere.script.Repair;
import org.beenthere.script.Slot;
import org.beenthere.script.Step;
import org.beenthere.script.TextNormalizer;
import org.beenthere.script.TypedNumber;

/** The values of form fields. */
final class FieldValues {

    private FieldValues() {}

    /** Why a value is not accepted; empty if it is. */
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

    /** The field of a question whose form has a single one, so that it can be typed. */
    static Optional<Field> single(Step.Ask question) {
        return question.form()
                .map(Step.Form::fields)
                .filter(fields -> fields.size() == 1)
                .map(List::getFirst);
    }

    /**
     * The value of a field that a typed text means: any text, a day, or the label, id or number of an option.
     *
     * @param choices the number of options beside the form, whose numbers take precedence
     */
    static Optional<String> typed(Field field, String text, int choices) {
        var word = text.strip();
        return switch (field.kind()) {
            case TEXT -> Optional.of(word);
            case DAY -> Optional.of(word).filter(day -> !day.isEmpty() && Slot.Type.DAY.accepts(day));
            case CHOICES ->
                option(field, TextNormalizer.normalize(word))
                        .or(() -> TypedNumber.of(word, field.options())
                                .filter(_ -> Integer.parseInt(word) > choices)
                                .map(Field.Option::id));
            case PERSON -> Optional.empty();
        };
    }

    private static Optional<String> option(Field field, String normalized) {
        return field.options().stream()
                .filter(option -> !normalized.isEmpty()
                        && (normalized.equals(TextNormalizer.normalize(option.label()))
                                || normalized.equals(TextNormalizer.normalize(option.id()))))
                .map(Field.Option::id)
                .findFirst();
    }
}

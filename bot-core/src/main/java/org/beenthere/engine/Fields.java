package org.beenthere.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beenthere.chat.Field;
import org.beenthere.script.Repair;
import org.beenthere.script.Slot;
import org.beenthere.script.Step;
import org.beenthere.script.TextNormalizer;

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

    /** The field of a question that has a form with one alone: it can be typed. */
    static Optional<Field> only(Step.Ask question) {
        return question.form()
                .map(Step.Form::fields)
                .filter(fields -> fields.size() == 1)
                .map(List::getFirst);
    }

    /**
     * The value that was typed for a field: any text, a day, or the label, the id or the number of an option.
     *
     * @param choices beside the form, whose numbers are none of an option
     */
    static Optional<String> typed(Field field, String text, int choices) {
        var word = text.strip();
        return switch (field.kind()) {
            case TEXT -> Optional.of(word);
            case DAY -> Optional.of(word).filter(day -> !day.isEmpty() && Slot.Type.DAY.accepts(day));
            case CHOICES ->
                option(field, TextNormalizer.normalize(word))
                        .or(() -> numbered(field, word).filter(_ -> Integer.parseInt(word) > choices));
            case PERSON -> Optional.empty();
        };
    }

    /** The option of a field that has a number. */
    static Optional<String> numbered(Field field, String word) {
        return IntStream.rangeClosed(1, field.options().size())
                .filter(number -> word.equals(String.valueOf(number)))
                .mapToObj(number -> field.options().get(number - 1).id())
                .findFirst();
    }

    private static Optional<String> option(Field field, String normalize) {
        return field.options().stream()
                .filter(option -> !normalize.isEmpty()
                        && (normalize.equals(TextNormalizer.normalize(option.label()))
                                || normalize.equals(TextNormalizer.normalize(option.id()))))
                .map(Field.Option::id)
                .findFirst();
    }
}

package org.beenthere.teams.card;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.beenthere.chat.Field;
import org.beenthere.chat.PlatformWords;

/** The fields of a form, as inputs of its card. */
final class CardInputs {

    /** The most characters of a field that is shown on one line. */
    private static final int ONE_LINE = 150;

    private CardInputs() {}

    static ObjectNode input(Field field, PlatformWords words) {
        var input = switch (field.kind()) {
            case TEXT -> node("Input.Text").put("maxLength", field.max()).put("isMultiline", field.max() > ONE_LINE);
            case DAY -> node("Input.Date");
            case PERSON -> people(words);
            case CHOICES -> choices(field, words);
        };
        input.put("id", field.id()).put("label", field.label());
        return field.required() ? input.put("isRequired", true).put("errorMessage", words.missing()) : input;
    }

    /** A people picker over the organisation. Its value is the person's id in the directory. */
    private static ObjectNode people(PlatformWords words) {
        var input = node("Input.ChoiceSet").put("style", "compact").put("placeholder", words.choose());
        input.putArray("choices");
        input.putObject("choices.data").put("type", "Data.Query").put("dataset", "graph.microsoft.com/users");
        return input;
    }

    private static ObjectNode choices(Field field, PlatformWords words) {
        var input = node("Input.ChoiceSet").put("style", "compact").put("placeholder", words.choose());
        var choices = input.putArray("choices");
        field.options()
                .forEach(option ->
                        choices.addObject().put("title", option.label()).put("value", option.id()));
        return input;
    }

    private static ObjectNode node(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}

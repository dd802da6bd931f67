package org.beenthere.teams.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/** A field as somebody filled it in: Teams sends nothing that the field does not take. */
final class FilledIn {

    private FilledIn() {}

    static String value(JsonNode input, String value) {
        demand(!input.path("isRequired").asBoolean() || !value.isBlank(), "it has to be filled in");
        if (value.isEmpty()) {
            return value;
        }
        switch (input.path("type").asText("")) {
            case "Input.Text" ->
                demand(value.length() <= input.path("maxLength").asInt(), "it is too long");
            case "Input.Date" -> demand(value.matches("\\d{4}-\\d\\d-\\d\\d"), "it is no day");
            default ->
                demand(
                        input.has("choices.data")
                                || StreamSupport.stream(input.path("choices").spliterator(), false)
                                        .anyMatch(choice ->
                                                choice.path("value").asText().equals(value)),
                        "there is no such choice");
        }
        return value;
    }

    private static void demand(boolean right, String complaint) {
        if (!right) {
            throw new AssertionError("Teams does not send this field: " + complaint);
        }
    }
}

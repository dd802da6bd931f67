package org.beenthere.teams.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.beenthere.testing.Shown;

/** A card as Teams shows it: what could be markup is taken for it. */
final class CardReader {

    private final JsonNode card;

    CardReader(JsonNode card) {
        this.card = card;
    }

    Shown shown(String id, String notification) {
        var labels = buttons().map(button -> button.path("title").asText()).toList();
        return new Shown(id, text(), labels, inputs().findAny().isPresent(), notification);
    }

    String text() {
        var lines = new ArrayList<String>();
        for (var element : card.path("body")) {
            switch (element.path("type").asText("")) {
                case "TextBlock" -> lines.add(markdown(element.path("text").asText()));
                case "RichTextBlock" ->
                    lines.add(stream(element.path("inlines"))
                            .map(run -> run.path("text").asText())
                            .collect(Collectors.joining()));
                default -> {}
            }
        }
        return String.join("\n", lines);
    }

    /** The part of Markdown, and of HTML, that some client of Teams takes for markup. */
    private static String markdown(String text) {
        return text.replaceAll("\\{\\{(DATE|TIME)\\(.*?\\)}}", "today")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\[(.+?)]\\((.+?)\\)", "$1")
                .replaceAll("([*_~`])+(\\S|\\S.*?\\S)\\1+", "$2")
                .replaceAll("(?m)^(\\d+\\.|[-+*#>]+) ", "")
                .replaceAll("\\\\(\\p{Punct})", "$1")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }

    Stream<JsonNode> buttons() {
        return stream(card.path("body")).flatMap(element -> stream(element.path("actions")));
    }

    JsonNode button(String label) {
        return buttons()
                .filter(button -> button.path("title").asText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such button: " + label));
    }

    /** The button that sends what stands in the fields. */
    JsonNode submit() {
        return buttons()
                .filter(button -> !button.path("associatedInputs").asText("").equals("none"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button that sends the form"));
    }

    Stream<JsonNode> inputs() {
        return stream(card.path("body"))
                .filter(element -> element.path("type").asText("").startsWith("Input."));
    }

    List<String> labels() {
        return inputs().map(input -> input.path("label").asText()).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

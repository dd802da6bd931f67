package org.beenthere.teams.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.chat.Act;
import org.beenthere.chat.Choice;

/** The buttons of a card, and what their presses mean. */
public final class CardButtons {

    /** The key of the token of a button that submits no fields. The id of a field never has a dot. */
    static final String PRESS = "beenthere.press";

    /** The key of the token of a button that submits the fields. */
    static final String SUBMIT = "beenthere.submit";

    /** The characters that fit in a row on a phone. */
    private static final int ROW = 34;

    /** The characters that the frame of a button takes. */
    private static final int FRAME = 5;

    private CardButtons() {}

    /**
     * A button.
     *
     * @param key {@link #SUBMIT} if it submits the fields, else {@link #PRESS}
     * @param fallback whether clients that know only older buttons get one of those
     */
    static ObjectNode button(Choice choice, String key, boolean fallback) {
        var button = drawn("Action.Execute", choice, key).put("verb", key);
        if (fallback) {
            button.set("fallback", drawn("Action.Submit", choice, key));
        }
        return button;
    }

    private static ObjectNode drawn(String type, Choice choice, String key) {
        var button = JsonNodeFactory.instance.objectNode().put("type", type).put("title", choice.label());
        button.putObject("data").put(key, choice.button());
        if (choice.weight() == Choice.Weight.MAIN) {
            button.put("style", "positive");
        }
        // Otherwise a required field that is empty would keep somebody from pressing help now.
        return key.equals(SUBMIT) ? button : button.put("associatedInputs", "none");
    }

    /** Rows of buttons that fit on a phone. Teams gives all buttons of a row the same width, and cuts what does not fit. */
    static List<ObjectNode> rows(List<ObjectNode> buttons) {
        var rows = new ArrayList<ObjectNode>();
        var together = new ArrayList<ObjectNode>();
        for (var button : buttons) {
            if (!together.isEmpty() && !hasRoom(together, button)) {
                rows.add(row(together));
                together.clear();
            }
            together.add(button);
        }
        if (!together.isEmpty()) {
            rows.add(row(together));
        }
        return rows;
    }

    static ObjectNode row(List<ObjectNode> buttons) {
        var row = JsonNodeFactory.instance.objectNode().put("type", "ActionSet");
        row.putArray("actions").addAll(buttons);
        return row;
    }

    private static boolean hasRoom(List<ObjectNode> row, ObjectNode further) {
        int widest = Stream.concat(row.stream(), Stream.of(further))
                .mapToInt(button -> button.path("title").asText().length())
                .max()
                .orElseThrow();
        return (row.size() + 1) * (widest + FRAME) <= ROW;
    }

    /** The act that the data of a press stands for; empty if it is not from a button of ours. */
    public static Optional<Act> act(JsonNode data) {
        if (data.path(SUBMIT).isTextual()) {
            return Optional.of(new Act.Submitted(data.path(SUBMIT).asText(), values(data)));
        }
        return Optional.of(data.path(PRESS)).filter(JsonNode::isTextual).map(token -> new Act.Pressed(token.asText()));
    }

    private static Map<String, String> values(JsonNode data) {
        return data.properties().stream()
                .filter(entry ->
                        !entry.getKey().equals(SUBMIT) && entry.getValue().isTextual())
                .filter(entry -> !entry.getValue().asText().isEmpty())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().asText()));
    }
}

package org.beenthere.teams.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Teams demands of an Adaptive Card 1.5, as far as the bot uses it. What is not known here is a complaint. */
public final class CardRules {

    private static final int BUTTONS = 6;

    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
            Map.entry("AdaptiveCard", Set.of("$schema", "version", "body")),
            Map.entry("TextBlock", Set.of("text", "style", "weight", "size", "wrap")),
            Map.entry("RichTextBlock", Set.of("inlines", "spacing")),
            Map.entry("TextRun", Set.of("text", "weight", "isSubtle")),
            Map.entry("ActionSet", Set.of("actions")),
            Map.entry("Action.Execute", Set.of("title", "verb", "data", "style", "associatedInputs", "fallback")),
            Map.entry("Action.Submit", Set.of("title", "data", "style", "associatedInputs")),
            Map.entry("Input.Text", input("maxLength", "isMultiline")),
            Map.entry("Input.Date", input()),
            Map.entry("Input.ChoiceSet", input("choices", "choices.data", "style", "placeholder")),
            Map.entry("Data.Query", Set.of("dataset")));

    private static final Map<String, Set<String>> VALUES = Map.of(
            "version", Set.of("1.5"),
            "style", Set.of("heading", "positive", "compact"),
            "weight", Set.of("Bolder"),
            "size", Set.of("Medium"),
            "spacing", Set.of("Small", "Medium"),
            "associatedInputs", Set.of("none"),
            "dataset", Set.of("graph.microsoft.com/users"));

    private static final Set<String> NEVER_EMPTY = Set.of("text", "title", "verb", "id", "label", "errorMessage");

    private final List<String> complaints = new ArrayList<>();
    private final Set<String> inputs = new HashSet<>();

    private CardRules() {}

    private static Set<String> input(String... more) {
        var all = new HashSet<>(Set.of("id", "label", "isRequired", "errorMessage"));
        all.addAll(List.of(more));
        return all;
    }

    /** What is wrong with a card, the names of its parts alone; nothing if it is right. */
    public static List<String> complaints(JsonNode card) {
        var rules = new CardRules();
        if (!card.path("type").asText("").equals("AdaptiveCard")
                || card.path("body").isEmpty()) {
            rules.complaints.add("no card");
        }
        rules.look(card);
        return rules.complaints;
    }

    private void look(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::look);
        } else if (node.has("type")) {
            element(node, node.path("type").asText(""));
        }
    }

    private void element(JsonNode node, String type) {
        var known = KNOWN.get(type);
        if (known == null) {
            complaints.add("unknown " + type);
            return;
        }
        for (var property : node.properties()) {
            var name = property.getKey();
            var value = property.getValue();
            demand(name.equals("type") || known.contains(name), type + "." + name);
            demand(!VALUES.containsKey(name) || VALUES.get(name).contains(value.asText()), type + "." + name);
            demand(!NEVER_EMPTY.contains(name) || !value.asText().isBlank(), type + "." + name);
            if (value.isContainerNode() && !name.equals("data")) {
                look(value);
            }
        }
        special(node, type);
    }

    private void special(JsonNode node, String type) {
        demand(!node.has("actions") || node.path("actions").size() <= BUTTONS, type + " with too many buttons");
        if (type.startsWith("Action.")) {
            demand(node.has("title") && node.path("data").isObject(), type + " without title or data");
        } else if (type.startsWith("Input.")) {
            demand(inputs.add(node.path("id").asText("")), type + " with an id that is taken");
            demand(node.has("label"), type + " without a label");
            demand(!node.path("isRequired").asBoolean() || node.has("errorMessage"), type + " without a complaint");
        } else if (type.equals("RichTextBlock")) {
            demand(!node.path("inlines").isEmpty(), type + " without text");
        }
        for (var choice : node.path("choices")) {
            demand(
                    !choice.path("title").asText("").isBlank() && choice.has("value"),
                    "a choice without title or value");
        }
    }

    private void demand(boolean right, String complaint) {
        if (!right) {
            complaints.add(complaint);
        }
    }
}

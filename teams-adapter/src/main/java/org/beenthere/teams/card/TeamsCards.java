package org.beenthere.teams.card;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Message;
import org.beenthere.chat.PlatformWords;

/**
 * Messages as Adaptive Cards 1.5, built as JSON trees because the SDK cannot serialise nested maps. Every message is a card,
 * because of a card a locked phone shows only the summary.
 */
public final class TeamsCards {

    private final Supplier<PlatformWords> words;

    public TeamsCards(Supplier<PlatformWords> words) {
        this.words = words;
    }

    /** The card of a message in a private chat. */
    public ObjectNode card(Message message) {
        return switch (message) {
            case Message.Say say -> card("", say.text());
            case Message.Choices choices -> asking(choices, true);
            case Message.Form form -> form(form);
            case Message.Replace replace -> replaced(replace);
            case Message.View _ -> throw new IllegalArgumentException("Teams has no home");
        };
    }

    /** The card of a post in a channel. It has no older buttons, which would show everybody who pressed them. */
    public ObjectNode posted(Message.Choices choices) {
        return asking(choices, false);
    }

    private static ObjectNode asking(Message.Choices choices, boolean fallback) {
        var card = card(choices.title(), choices.text());
        helpFirst(body(card), choices.choices(), fallback);
        CardButtons.rows(others(choices.choices(), fallback)).forEach(body(card)::add);
        return card;
    }

    private ObjectNode form(Message.Form form) {
        var card = card(form.title(), form.text());
        helpFirst(body(card), form.choices(), true);
        form.fields().forEach(field -> body(card).add(CardInputs.input(field, words.get())));
        var buttons = others(form.choices(), true);
        buttons.addFirst(CardButtons.button(form.submit(), CardButtons.SUBMIT, true));
        CardButtons.rows(buttons).forEach(body(card)::add);
        return card;
    }

    private static ObjectNode replaced(Message.Replace replace) {
        var card = card(replace.title(), replace.text());
        body(card).add(CardText.muted("✓ " + replace.chosen()));
        return card;
    }

    private static ObjectNode card(String title, String text) {
        var card = JsonNodeFactory.instance
                .objectNode()
                .put("type", "AdaptiveCard")
                .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .put("version", "1.5");
        var body = card.putArray("body");
        if (!title.isBlank()) {
            body.add(CardText.title(title));
        }
        body.addAll(CardText.body(text));
        return card;
    }

    private static ArrayNode body(ObjectNode card) {
        return card.withArray("body");
    }

    /** Help now in a row of its own, before all other buttons and in the plain style. */
    private static void helpFirst(ArrayNode body, List<Choice> choices, boolean fallback) {
        choices.stream()
                .filter(TeamsCards::isHelp)
                .map(choice -> CardButtons.button(choice, CardButtons.PRESS, fallback))
                .forEach(button -> body.add(CardButtons.row(List.of(button))));
    }

    private static List<ObjectNode> others(List<Choice> choices, boolean fallback) {
        return choices.stream()
                .filter(choice -> !isHelp(choice))
                .map(choice -> CardButtons.button(choice, CardButtons.PRESS, fallback))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static boolean isHelp(Choice choice) {
        return choice.weight() == Choice.Weight.HELP;
    }
}

package org.beenthere.app.practice;

import java.util.List;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Field;
import org.beenthere.chat.Message;

/**
 * A message as the page shows it.
 *
 * @param from {@code bot} or {@code person}
 * @param at the time that is shown
 * @param kind {@code say}, {@code choices} or {@code form}
 * @param chosen what is shown in place of the buttons; null while they can be pressed
 */
record Card(
        String key,
        String from,
        String at,
        String kind,
        String title,
        String text,
        List<Choice> choices,
        List<Field> fields,
        Choice submit,
        String chosen) {

    /** The same card, with a text in place of its buttons, or null to show them again. */
    Card with(String instead) {
        return new Card(key, from, at, kind, title, text, choices, fields, submit, instead);
    }

    /** The same card once it is settled. */
    Card settled(Message.Replace as) {
        return new Card(key, from, at, kind, as.title(), as.text(), choices, fields, submit, as.chosen());
    }

    static Card of(String key, boolean fromBot, String at, Message message, String chosen) {
        var from = fromBot ? "bot" : "person";
        var answer = chosen.isEmpty() ? null : chosen;
        return switch (message) {
            case Message.Say say -> new Card(key, from, at, "say", "", say.text(), List.of(), List.of(), null, answer);
            case Message.Choices asked ->
                new Card(
                        key,
                        from,
                        at,
                        "choices",
                        asked.title(),
                        asked.text(),
                        asked.choices(),
                        List.of(),
                        null,
                        answer);
            case Message.Form form ->
                new Card(
                        key,
                        from,
                        at,
                        "form",
                        form.title(),
                        form.text(),
                        form.choices(),
                        form.fields(),
                        form.submit(),
                        answer);
            case Message.View view ->
                new Card(key, from, at, "choices", view.title(), view.text(), view.choices(), List.of(), null, null);
            case Message.Replace replace ->
                new Card(key, from, at, "say", replace.title(), replace.text(), List.of(), List.of(), null, answer);
        };
    }
}

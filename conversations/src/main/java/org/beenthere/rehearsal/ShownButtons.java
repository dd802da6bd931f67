package org.beenthere.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beenthere.chat.ActionToken;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Field;
import org.beenthere.chat.Message;
import org.beenthere.engine.Effect;

/** The buttons and the form that were shown so far, answered ones included. Of equal labels, the newest counts. */
final class ShownButtons {

    private final Map<String, Choice> buttons = new HashMap<>();
    private Message.Form form;

    /** Notes what an effect shows. */
    void see(Effect effect) {
        if (effect instanceof Effect.Show(var _, var message, var _)) {
            switch (message) {
                case Message.Choices question -> add(question.choices());
                case Message.Form question -> {
                    add(question.choices());
                    form = question;
                }
                default -> {}
            }
        }
    }

    /**
     * The token of the button with a label.
     *
     * @throws IllegalArgumentException if there is none, naming those that there are
     */
    ActionToken button(String label) {
        var button = buttons.get(label);
        if (button == null) {
            boolean sends = form != null && form.submit().label().equals(label);
            throw new IllegalArgumentException(
                    sends
                            ? "'" + label + "' sends a form: write > submits "
                                    + form.fields().getFirst().id() + "=\"…\""
                            : "There is no button '" + label + "'; there is "
                                    + String.join(
                                            ", ",
                                            buttons.keySet().stream().sorted().toList()) + ".");
        }
        return token(button);
    }

    /**
     * The token that submits the form.
     *
     * @throws IllegalArgumentException if there is no form, or it lacks one of these fields
     */
    ActionToken submit(Set<String> fields) {
        if (form == null) {
            throw new IllegalArgumentException("There is no form to send.");
        }
        var known = form.fields().stream().map(Field::id).toList();
        fields.stream().filter(field -> !known.contains(field)).findFirst().ifPresent(field -> {
            throw new IllegalArgumentException(
                    "The form has no field '" + field + "', but " + String.join(", ", known) + ".");
        });
        return token(form.submit());
    }

    String submitLabel() {
        return form.submit().label();
    }

    private void add(List<Choice> choices) {
        choices.forEach(choice -> buttons.put(choice.label(), choice));
    }

    private static ActionToken token(Choice button) {
        return ActionToken.parse(button.button()).orElseThrow();
    }
}

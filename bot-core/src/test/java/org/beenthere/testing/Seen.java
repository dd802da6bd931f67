package org.beenthere.testing;

import java.util.List;
import java.util.stream.Stream;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Message;

/** What people see of a message, on a platform that shows messages as they are. */
public final class Seen {

    private Seen() {}

    /**
     * A message as it stands in a chat.
     *
     * @param chosen what was chosen, or empty while it is open
     */
    public static Shown of(String id, Message message, String chosen) {
        boolean open = chosen.isEmpty();
        var labels = open ? choices(message).map(Choice::label).toList() : List.<String>of();
        var text = open ? text(message) : text(message) + "\n" + chosen;
        return new Shown(id, text, labels, open && message instanceof Message.Form, "");
    }

    /** The buttons of a message, the one that sends its form last. */
    public static Stream<Choice> choices(Message message) {
        return switch (message) {
            case Message.Choices choices -> choices.choices().stream();
            case Message.Form form -> Stream.concat(form.choices().stream(), Stream.of(form.submit()));
            case Message.View view -> view.choices().stream();
            case Message.Say _, Message.Replace _ -> Stream.empty();
        };
    }

    /**
     * The value of a button.
     *
     * @throws AssertionError where there is none with that label
     */
    public static String button(Message message, String label) {
        return choices(message)
                .filter(choice -> choice.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button \"" + label + "\""))
                .button();
    }

    private static String text(Message message) {
        return switch (message) {
            case Message.Say say -> say.text();
            case Message.Choices choices -> choices.title() + "\n" + choices.text();
            case Message.Form form -> form.title() + "\n" + form.text();
            case Message.Replace replace -> replace.chosen();
            case Message.View view -> view.title() + "\n" + view.text();
        };
    }
}

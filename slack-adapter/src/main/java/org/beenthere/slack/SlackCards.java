package org.beenthere.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Message;

/** Messages as Block Kit. The value of a button is its token; all other ids are mere positions. */
final class SlackCards {

    /** The start of the action id of a button that is an answer. */
    static final String PRESS = "press-";

    /** The start of the action id of a button that opens a form. */
    static final String OPEN = "open-";

    /** Characters of a header block. */
    private static final int HEADER = 150;

    private SlackCards() {}

    /**
     * The blocks of a message.
     *
     * @param openForm the label of the button that opens a form
     */
    static List<LayoutBlock> blocks(Message message, String openForm) {
        return switch (message) {
            case Message.Say say -> text("", say.text());
            case Message.Choices card -> asked(card.title(), card.text(), card.choices(), List.of());
            case Message.View home -> asked(home.title(), home.text(), home.choices(), List.of());
            case Message.Form form ->
                asked(
                        form.title(),
                        form.text(),
                        form.choices(),
                        List.of(button(OPEN + 0, openForm, form.submit().button(), true)));
            case Message.Replace done -> {
                var blocks = text(done.title(), done.text());
                blocks.add(ContextBlock.builder()
                        .elements(List.of(plain(done.chosen())))
                        .build());
                yield blocks;
            }
        };
    }

    /** Home as a view. */
    static View home(Message.View home) {
        return View.builder().type("home").blocks(blocks(home, "")).build();
    }

    /** A heading, if there is one, and a text. */
    static List<LayoutBlock> text(String title, String text) {
        var blocks = new ArrayList<LayoutBlock>();
        if (!title.isBlank()) {
            // Slack counts &, < and > as the entities that it turns them into.
            boolean fits = title.replaceAll("[&<>]", "&amp;").length() <= HEADER;
            blocks.add(fits ? HeaderBlock.builder().text(plain(title)).build() : SlackRichText.bold(title));
        }
        if (!text.isBlank()) {
            blocks.add(SlackRichText.of(text));
        }
        return blocks;
    }

    /** Help now in a row of its own, in the plain style: the only other one is the red of what destroys. */
    static List<LayoutBlock> helpRow(List<Choice> choices) {
        return choices.stream().anyMatch(SlackCards::isHelp) ? List.of(row(buttons(choices, true))) : List.of();
    }

    /** A text, then help now, then the button that opens a form, then all other buttons. */
    private static List<LayoutBlock> asked(String title, String text, List<Choice> choices, List<BlockElement> before) {
        var blocks = text(title, text);
        blocks.addAll(helpRow(choices));
        var others = new ArrayList<>(before);
        others.addAll(buttons(choices, false));
        if (!others.isEmpty()) {
            blocks.add(row(others));
        }
        return blocks;
    }

    private static boolean isHelp(Choice choice) {
        return choice.weight() == Choice.Weight.HELP;
    }

    private static List<BlockElement> buttons(List<Choice> choices, boolean help) {
        var buttons = new ArrayList<BlockElement>();
        for (int i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            if (isHelp(choice) == help) {
                boolean main = choice.weight() == Choice.Weight.MAIN;
                buttons.add(button(PRESS + i, choice.label(), choice.button(), main));
            }
        }
        return buttons;
    }

    private static LayoutBlock row(List<BlockElement> buttons) {
        return ActionsBlock.builder().elements(buttons).build();
    }

    private static BlockElement button(String id, String label, String value, boolean main) {
        return ButtonElement.builder()
                .actionId(id)
                .text(plain(label))
                .value(value)
                .style(main ? "primary" : null)
                .build();
    }

    static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).emoji(false).build();
    }
}

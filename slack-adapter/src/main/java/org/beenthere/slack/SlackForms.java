package org.beenthere.slack;

import static org.beenthere.slack.SlackCards.plain;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beenthere.chat.Field;
import org.beenthere.chat.HouseLimits;
import org.beenthere.chat.Message;
import org.beenthere.chat.PlatformWords;

/** Forms as Slack's modals. {@code private_metadata} carries the value of the submit button. */
final class SlackForms {

    /** The callback id of a form. */
    static final String FORM = "form";

    private static final String TOLD = "told";
    private static final String VALUE = "value";
    /** The most characters of a field that is shown on one line. */
    private static final int ONE_LINE = 150;

    private SlackForms() {}

    /** What the modal shows until the form is there: one moment, and help now. */
    static View oneMoment(PlatformWords words) {
        return told(words.oneMoment() + "\n\n" + words.helpNow(), words);
    }

    /** A modal that only says something. */
    static View told(String text, PlatformWords words) {
        return modal(TOLD, SlackCards.text("", text), words).build();
    }

    /** The modal of a form. */
    static View form(Message.Form form, PlatformWords words) {
        var blocks = SlackCards.text(form.title(), form.text());
        blocks.addAll(SlackCards.helpRow(form.choices()));
        form.fields().forEach(field -> blocks.add(input(field, words)));
        var label = form.submit().label();
        if (label.length() > HouseLimits.WINDOW) {
            blocks.add(ContextBlock.builder().elements(List.of(plain(label))).build());
        }
        return modal(FORM, blocks, words)
                .privateMetadata(form.submit().button())
                .submit(ViewSubmit.builder()
                        .type("plain_text")
                        .text(cut(label))
                        .emoji(false)
                        .build())
                .build();
    }

    private static View.ViewBuilder modal(String id, List<LayoutBlock> blocks, PlatformWords words) {
        return View.builder()
                .type("modal")
                .callbackId(id)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(cut(words.window()))
                        .emoji(false)
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(cut(words.leave()))
                        .emoji(false)
                        .build())
                .blocks(blocks);
    }

    private static LayoutBlock input(Field field, PlatformWords words) {
        return InputBlock.builder()
                .blockId(field.id())
                .label(plain(field.label()))
                .optional(!field.required())
                .element(element(field, words.choose()))
                .build();
    }

    private static BlockElement element(Field field, String choose) {
        return switch (field.kind()) {
            case TEXT ->
                PlainTextInputElement.builder()
                        .actionId(VALUE)
                        .multiline(field.max() > ONE_LINE)
                        .maxLength(field.max())
                        .build();
            case PERSON ->
                UsersSelectElement.builder()
                        .actionId(VALUE)
                        .placeholder(plain(choose))
                        .build();
            case DAY ->
                DatePickerElement.builder()
                        .actionId(VALUE)
                        .placeholder(plain(choose))
                        .build();
            case CHOICES ->
                StaticSelectElement.builder()
                        .actionId(VALUE)
                        .placeholder(plain(choose))
                        .options(field.options().stream()
                                .map(option -> OptionObject.builder()
                                        .text(plain(option.label()))
                                        .value(option.id())
                                        .build())
                                .toList())
                        .build();
        };
    }

    /** The values of the fields by field id, without empty ones. */
    static Map<String, String> values(ViewState state) {
        var values = new HashMap<String, String>();
        if (state != null && state.getValues() != null) {
            state.getValues().forEach((field, inputs) -> {
                var value = inputs == null ? null : value(inputs.get(VALUE));
                if (value != null) {
                    values.put(field, value);
                }
            });
        }
        return values;
    }

    private static String value(ViewState.Value input) {
        if (input == null) {
            return null;
        }
        var candidates = new ArrayList<String>();
        candidates.add(input.getValue());
        candidates.add(input.getSelectedUser());
        candidates.add(input.getSelectedDate());
        candidates.add(
                input.getSelectedOption() == null
                        ? null
                        : input.getSelectedOption().getValue());
        return candidates.stream().filter(given -> given != null).findFirst().orElse(null);
    }

    private static String cut(String label) {
        if (label.length() <= HouseLimits.WINDOW) {
            return label;
        }
        int end = HouseLimits.WINDOW - 1;
        return label.substring(0, Character.isHighSurrogate(label.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}

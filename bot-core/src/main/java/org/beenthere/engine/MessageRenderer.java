package org.beenthere.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.beenthere.chat.Choice;
import org.beenthere.chat.HouseLimits;
import org.beenthere.chat.Message;
import org.beenthere.script.Option;
import org.beenthere.script.PersonFact;
import org.beenthere.script.Script;
import org.beenthere.script.Step;
import org.beenthere.script.Words;

/** Renders steps as messages: fills placeholders, and gives each button its value. */
final class MessageRenderer {

    private final StepContext context;
    private final Buttons buttons;

    MessageRenderer(StepContext context) {
        this.context = context;
        this.buttons = new Buttons(context);
    }

    /**
     * The message that asks a question.
     *
     * @param asked the turn in which it is asked
     */
    Message question(Step.Ask ask, int asked) {
        var choices = new ArrayList<Choice>();
        context.offered(Optional.of(ask)).forEach(option -> choices.add(choice(ask, option, asked)));
        boolean names = isTakenBack(ask.title()) || isTakenBack(ask.text());
        return ask.form()
                .<Message>map(form -> new Message.Form(
                        title(ask),
                        text(ask.text()),
                        form.fields(),
                        new Choice(form.send(), buttons.submit(ask, asked), Choice.Weight.MAIN),
                        choices,
                        names))
                .orElseGet(() -> new Message.Choices(title(ask), text(ask.text()), choices, names));
    }

    /** A question's title with its placeholders filled, cut to what platforms show. */
    String title(Step.Ask ask) {
        return fit(fill(ask.title()), HouseLimits.TITLE);
    }

    /** A text with its placeholders filled, cut to what platforms show. */
    String text(String text) {
        return fit(fill(text), HouseLimits.TEXT);
    }

    /** A question's title once it is settled; empty if it had something in it that is taken back. */
    String titleThatStays(Step.Ask ask) {
        return isTakenBack(ask.title()) ? "" : title(ask);
    }

    /** A question's text once it is settled, or words in the place of one that is taken back. */
    String textThatStays(Step.Ask ask) {
        return isTakenBack(ask.text()) ? takenBack() : text(ask.text());
    }

    /** What stands in the place of a text that was taken back. */
    String takenBack() {
        return context.scripts.words().byKey().getOrDefault(Words.TAKEN_BACK, "");
    }

    private boolean isTakenBack(String text) {
        return Words.placeholders(text).stream()
                .map(context.script().slots()::get)
                .anyMatch(slot -> slot != null && slot.takenBack());
    }

    private Choice choice(Step.Ask ask, Option option, int asked) {
        boolean help = option.calledScript()
                .flatMap(context.scripts::find)
                .filter(Script::safety)
                .isPresent();
        var weight = help ? Choice.Weight.HELP : option.main() ? Choice.Weight.MAIN : Choice.Weight.PLAIN;
        return new Choice(option.text(), buttons.choice(ask, option, asked), weight);
    }

    /**
     * Values that people wrote, or a long list, may make a text too long for a platform. It is cut rather than not
     * shown.
     */
    private static String fit(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 2)) ? max - 2 : max - 1;
        return text.substring(0, end) + "…";
    }

    private String fill(String text) {
        return context.scripts.words().fill(text, this::spoken);
    }

    private String spoken(String name) {
        var value = context.value(name);
        if (value == null) {
            return null;
        }
        if (PersonFact.isNamedBy(name)) {
            return context.scripts.words().byKey().get(name + "." + value);
        }
        var slot = context.script().slots().get(name);
        if (slot == null || value.isEmpty() || !slot.type().accepts(value)) {
            return "";
        }
        return switch (slot.type()) {
            case CHOICE -> slot.words().getOrDefault(value, value);
            case INSTANT -> context.scripts.words().format(Instant.parse(value));
            case DAY -> context.scripts.words().format(LocalDate.parse(value));
            case FLAG, TEXT, PERSON -> value;
        };
    }
}

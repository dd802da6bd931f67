package org.beenthere.engine;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beenthere.script.Option;
import org.beenthere.script.Repair;
import org.beenthere.script.Step;

/**
 * What a person answered, whichever way they did: a button, a form, or words that mean one of them. An answer that
 * fits nothing is never ignored, and never kept.
 */
final class Answers {

    private final StepContext context;
    private final EventHandlers handlers;
    private final MessageWriter writer;
    private final Buttons buttons;

    Answers(StepContext context, EventHandlers handlers, MessageWriter writer) {
        this.context = context;
        this.handlers = handlers;
        this.writer = writer;
        this.buttons = new Buttons(context);
    }

    /** A button. Those offered everywhere are good on any card; the others while their question is open. */
    void pressed(int asked, String choiceId) {
        if (choiceId.equals(buttons.help())) {
            handlers.help();
            return;
        }
        var chosen = buttons.choice(asked, choiceId);
        if (chosen.isPresent()) {
            follow(chosen.get());
        } else if (!handlers.astray()) {
            refused(asked == context.asked);
        }
    }

    /** Words. They are a choice when they are its label, its number, its id, or one of its other words. */
    void typed(String text) {
        var chosen = new TextMatcher(context).of(text);
        if (chosen.filter(Answers::isHelpNow).isPresent()) {
            handlers.help();
        } else if (chosen.isPresent()) {
            follow(chosen.get());
        } else if (inGeneral(text).isPresent()) {
            writer.say(inGeneral(text).get(), false);
            handlers.greeted();
        } else if (!handlers.astray()) {
            context.question().ifPresentOrElse(question -> fillTyped(question, text), () -> refused(false));
        }
    }

    /** A form. */
    void submitted(int asked, String choiceId, Map<String, String> values) {
        var question = buttons.form(asked, choiceId);
        if (question.isPresent()) {
            fill(question.get(), values);
        } else if (!handlers.astray()) {
            refused(asked == context.asked);
        }
    }

    /** What was kept of another conversation cannot be read: says so, and shows what can be done now. */
    void lost() {
        writer.repair(Repair.LOST_PLACE);
        handlers.greeted();
    }

    private static boolean isHelpNow(ChosenOption chosen) {
        return chosen.option().target() instanceof Option.Target.Call(var called) && called.equals(HelpNow.SCRIPT);
    }

    private void follow(ChosenOption chosen) {
        context.missed = 0;
        if (chosen.calls() > 0) {
            handlers.leaveFor(chosen.calls(), chosen.option());
        } else {
            handlers.follow(chosen.option(), chosen.question());
        }
    }

    /** What is said of words that are understood everywhere, such as those that would stop what cannot be stopped. */
    private Optional<String> inGeneral(String text) {
        var repairs = context.scripts.get(Repair.SCRIPT);
        return repairs.everywhere().stream()
                .filter(option -> option.matches(text) && context.holds(option.when()))
                .findFirst()
                .flatMap(option -> option.target() instanceof Option.Target.Goto(var ways)
                                && repairs.steps().get(ways.getFirst().to()) instanceof Step.End end
                        ? end.text()
                        : Optional.empty());
    }

    /** What was typed fills a form that has but one field, if that can be typed. */
    private void fillTyped(Step.Ask question, String text) {
        int choices = context.offered(Optional.of(question)).size();
        Fields.only(question)
                .flatMap(field -> Fields.typed(field, text, choices).map(value -> Map.of(field.id(), value)))
                .ifPresentOrElse(values -> fill(question, values), () -> notUnderstood(question));
    }

    private void fill(Step.Ask question, Map<String, String> values) {
        var form = question.form().orElseThrow();
        var filled = new TreeMap<String, String>();
        for (var field : form.fields()) {
            var value = values.getOrDefault(field.id(), "").strip();
            var wrong = Fields.refuse(field, value);
            if (wrong.isPresent()) {
                retry(question, wrong.get());
                return;
            }
            filled.put(field.id(), value);
        }
        handlers.follow(question, form, filled);
    }

    private void notUnderstood(Step.Ask question) {
        context.missed++;
        retry(question, context.missed == 1 ? Repair.NOT_UNDERSTOOD : Repair.OFFER_A_PERSON);
    }

    /** Asks again what was not answered yet: with the question's own words where it has some, until a person is offered. */
    private void retry(Step.Ask question, Repair repair) {
        if (context.change() == QuestionChange.CHANGED) {
            writer.repair(Repair.QUESTION_CHANGED);
        } else if (question.retry().isPresent() && repair != Repair.OFFER_A_PERSON) {
            writer.say(question.retry().get(), false);
        } else {
            writer.repair(repair);
        }
        writer.askAgain();
    }

    /**
     * A button that means nothing any more, or words where nothing is asked.
     *
     * @param isOpen whether it stood on the card of the open question
     */
    private void refused(boolean isOpen) {
        boolean changed = isOpen && context.change() == QuestionChange.CHANGED;
        writer.repair(changed ? Repair.QUESTION_CHANGED : Repair.ANSWERED_ALREADY);
        handlers.greeted();
    }
}

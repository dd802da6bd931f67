package org.beenthere.engine;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beenthere.script.Option;
import org.beenthere.script.Repair;
import org.beenthere.script.Script;
import org.beenthere.script.Step;

/**
 * Handles what a person answers by a button, a form or typed text. An answer that does not fit is never ignored, and
 * never kept.
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

    /** Handles a button. Options offered everywhere work on any card, others only while their question is open. */
    void pressed(int asked, String choiceId) {
        if (choiceId.equals(buttons.help())) {
            handlers.help();
            return;
        }
        var chosen = buttons.choice(asked, choiceId);
        if (chosen.isPresent()) {
            follow(chosen.get());
        } else if (!handlers.leaveRemovedQuestion()) {
            reject(asked == context.asked);
        }
    }

    /** Handles typed text. It means an option if it is its label, its number, its id, or one of its other words. */
    void typed(String text) {
        var chosen = new TextMatcher(context).match(text);
        if (chosen.filter(Answers::isHelpNow).isPresent()) {
            handlers.help();
        } else if (chosen.isPresent()) {
            follow(chosen.get());
        } else if (generalReply(text).isPresent()) {
            writer.say(generalReply(text).get(), false);
            handlers.greeted();
        } else if (!handlers.leaveRemovedQuestion()) {
            context.question().ifPresentOrElse(question -> fillTyped(question, text), () -> reject(false));
        }
    }

    /** Handles a submitted form. */
    void submitted(int asked, String choiceId, Map<String, String> values) {
        var question = buttons.form(asked, choiceId);
        if (question.isPresent()) {
            fill(question.get(), values);
        } else if (!handlers.leaveRemovedQuestion()) {
            reject(asked == context.asked);
        }
    }

    /** Handles the loss of a conversation whose session cannot be read: says so, and shows what can be done now. */
    void lost() {
        writer.repair(Repair.LOST_PLACE);
        handlers.greeted();
    }

    private static boolean isHelpNow(ChosenOption chosen) {
        return chosen.option().calledScript().filter(Script.HELP_NOW::equals).isPresent();
    }

    private void follow(ChosenOption chosen) {
        context.missed = 0;
        if (chosen.calls() > 0) {
            handlers.chooseInCaller(chosen.calls(), chosen.option());
        } else {
            handlers.follow(chosen.option(), chosen.question());
        }
    }

    /** The reply to words that are understood in every conversation, such as stop where nothing can be stopped. */
    private Optional<String> generalReply(String text) {
        var repairs = context.scripts.get(Repair.SCRIPT);
        return repairs.everywhere().stream()
                .filter(option -> option.matches(text) && context.holds(option.when()))
                .findFirst()
                .flatMap(option -> option.target() instanceof Option.Target.Goto(var branches)
                        ? repairs.endText(branches.getFirst().to())
                        : Optional.empty());
    }

    /** Fills a form that has a single field with typed text, if the field can be typed. */
    private void fillTyped(Step.Ask question, String text) {
        int choices = context.offered(Optional.of(question)).size();
        FieldValues.single(question)
                .flatMap(field -> FieldValues.typed(field, text, choices).map(value -> Map.of(field.id(), value)))
                .ifPresentOrElse(values -> fill(question, values), () -> notUnderstood(question));
    }

    private void fill(Step.Ask question, Map<String, String> values) {
        var form = question.form().orElseThrow();
        var filled = new TreeMap<String, String>();
        for (var field : form.fields()) {
            var value = values.getOrDefault(field.id(), "").strip();
            var wrong = FieldValues.refuse(field, value);
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

    /**
     * Asks an unanswered question again: with its own retry text if it has one, unless it is time to offer a person.
     */
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
     * Rejects a button that no longer means anything, or text where nothing is asked.
     *
     * @param isOpen whether the button was on the card of the open question
     */
    private void reject(boolean isOpen) {
        boolean changed = isOpen && context.change() == QuestionChange.CHANGED;
        writer.repair(changed ? Repair.QUESTION_CHANGED : Repair.ANSWERED_ALREADY);
        handlers.greeted();
    }
}

package org.beenthere.engine;

import org.beenthere.chat.Message;
import org.beenthere.script.Repair;
import org.beenthere.script.Step;

/** What is said to the person in one step of the engine. */
final class MessageWriter {

    private final StepContext context;
    private final Rendering rendering;

    MessageWriter(StepContext context) {
        this.context = context;
        this.rendering = new Rendering(context);
    }

    /** Says the text of a step. */
    void say(String text, boolean urgent) {
        var filled = rendering.text(text);
        if (!filled.isBlank()) {
            context.add(new Effect.Show(context.key(), new Message.Say(filled), urgent));
        }
    }

    /** Says what there is to say where something did not go as expected. */
    void repair(Repair repair) {
        say(context.scripts.repair(repair), false);
    }

    /** Puts a question; a card before it has been settled. */
    void ask(Step.Ask question) {
        context.card = context.key();
        context.shape = context.script().shape(question);
        context.passKeptBack(question);
        context.add(new Effect.Show(context.card, rendering.question(question, context.asked), false));
    }

    /** Puts the open question once more, below what was said since; it stays the same question. */
    void askAgain() {
        context.question().ifPresent(question -> {
            settle(Repair.ASKED_AGAIN);
            ask(question);
        });
    }

    /** Takes the buttons off the open question's card, where it has one, and says in their place why. */
    void settle(Repair why) {
        settle(rendering.text(context.scripts.repair(why)));
    }

    /** Says why a question is no more, and writes it over its card, where it has one. */
    void withdraw(Repair why) {
        if (!context.card.isEmpty()) {
            var text = rendering.text(context.scripts.repair(why));
            var instead = rendering.text(context.scripts.repair(Repair.NO_LONGER_OPEN));
            context.add(new Effect.Show(context.key(), new Message.Replace(context.card, "", text, instead), false));
        }
        context.card = "";
        repair(why);
    }

    /** Takes the buttons off the open question's card, where it has one, and shows in their place what became of it. */
    void settle(String chosen) {
        var question = context.question();
        if (question.isPresent() && !context.card.isEmpty()) {
            var ask = question.get();
            var replace = new Message.Replace(context.card, rendering.title(ask), rendering.text(ask.text()), chosen);
            context.add(new Effect.Show(context.key(), replace, false));
        }
        context.card = "";
    }
}

package org.beenthere.engine;

import org.beenthere.chat.Message;
import org.beenthere.script.Repair;
import org.beenthere.script.Step;

/** Writes the messages of one step. */
final class MessageWriter {

    private final StepContext context;
    private final MessageRenderer renderer;

    MessageWriter(StepContext context) {
        this.context = context;
        this.renderer = new MessageRenderer(context);
    }

    /** Says a text with its placeholders filled; says nothing if that is blank. */
    void say(String text, boolean urgent) {
        var filled = renderer.text(text);
        if (!filled.isBlank()) {
            context.add(new Effect.Show(context.key(), new Message.Say(filled), urgent));
        }
    }

    /** Says the text of a repair. */
    void repair(Repair repair) {
        say(context.scripts.repair(repair), false);
    }

    /** Asks a question on a new card. The card of the question before must have been settled. */
    void ask(Step.Ask question) {
        context.card = context.key();
        context.shape = context.script().shape(question);
        context.visitWithheld(question);
        context.add(new Effect.Show(context.card, renderer.question(question, context.asked), false));
    }

    /** Asks the open question again, below what was said since. It stays the same question with the same expiry. */
    void askAgain() {
        context.question().ifPresent(question -> {
            settle(Repair.ASKED_AGAIN);
            ask(question);
        });
    }

    /** Replaces the buttons on the card of the open question, if it has one, by the text of a repair. */
    void settle(Repair why) {
        settle(renderer.text(context.scripts.repair(why)));
    }

    /** Says why a question no longer exists, and replaces its card, if it has one, by the same text. */
    void withdraw(Repair why) {
        if (!context.card.isEmpty()) {
            var text = renderer.text(context.scripts.repair(why));
            var instead = renderer.text(context.scripts.repair(Repair.NO_LONGER_OPEN));
            context.add(new Effect.Show(context.key(), new Message.Replace(context.card, "", text, instead), false));
        }
        context.card = "";
        repair(why);
    }

    /**
     * Replaces the buttons on the card of the open question, if it has one, by the label that was chosen. Names go with
     * them, and so does everything of a question that the script no longer has, since nobody knows what stands there.
     */
    void settle(String chosen) {
        if (!context.card.isEmpty()) {
            var question = context.question();
            var title = question.map(renderer::titleThatStays).orElse("");
            var text = question.map(renderer::textThatStays).orElseGet(renderer::takenBack);
            var replace = new Message.Replace(context.card, title, text, chosen);
            context.add(new Effect.Show(context.key(), replace, false));
        }
        context.card = "";
    }
}

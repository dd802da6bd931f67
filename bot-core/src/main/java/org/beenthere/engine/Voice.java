package org.beenthere.engine;

import org.beenthere.chat.Message;
import org.beenthere.script.Repair;
import org.beenthere.script.Step;

/** What is said to the person in one step of the engine. */
final class Voice {

    private final Walk walk;
    private final Rendering rendering;

    Voice(Walk walk) {
        this.walk = walk;
        this.rendering = new Rendering(walk);
    }

    /** Says the text of a step. */
    void say(String text, boolean urgent) {
        var filled = rendering.text(text);
        if (!filled.isBlank()) {
            walk.add(new Effect.Show(walk.key(), new Message.Say(filled), urgent));
        }
    }

    /** Says what there is to say where something did not go as expected. */
    void repair(Repair repair) {
        say(walk.scripts.repair(repair), false);
    }

    /** Puts a question; a card before it has been settled. */
    void ask(Step.Ask question) {
        walk.card = walk.key();
        walk.shape = walk.script().shape(question);
        walk.passKeptBack(question);
        walk.add(new Effect.Show(walk.card, rendering.question(question, walk.asked), false));
    }

    /** Puts the open question once more, below what was said since; it stays the same question. */
    void askAgain() {
        walk.question().ifPresent(question -> {
            settle(Repair.ASKED_AGAIN);
            ask(question);
        });
    }

    /** Takes the buttons off the open question's card, where it has one, and says in their place why. */
    void settle(Repair why) {
        settle(rendering.text(walk.scripts.repair(why)));
    }

    /** Says why a question is no more, and writes it over its card, where it has one. */
    void withdraw(Repair why) {
        if (!walk.card.isEmpty()) {
            var text = rendering.text(walk.scripts.repair(why));
            var instead = rendering.text(walk.scripts.repair(Repair.NO_LONGER_OPEN));
            walk.add(new Effect.Show(walk.key(), new Message.Replace(walk.card, "", text, instead), false));
        }
        walk.card = "";
        repair(why);
    }

    /** Takes the buttons off the open question's card, where it has one, and shows in their place what became of it. */
    void settle(String chosen) {
        var question = walk.question();
        if (question.isPresent() && !walk.card.isEmpty()) {
            var ask = question.get();
            var replace = new Message.Replace(walk.card, rendering.title(ask), rendering.text(ask.text()), chosen);
            walk.add(new Effect.Show(walk.key(), replace, false));
        }
        walk.card = "";
    }
}

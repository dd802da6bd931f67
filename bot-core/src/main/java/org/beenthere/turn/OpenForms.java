package org.beenthere.turn;

import java.util.Optional;
import java.util.UUID;
import org.beenthere.chat.ActionToken;
import org.beenthere.chat.Message;
import org.beenthere.chat.PersonRef;
import org.beenthere.engine.Engine;
import org.beenthere.engine.Event;

/** Looks up the form that a button sends. Nothing is changed by it, and nobody but its owner is shown it. */
final class OpenForms {

    private OpenForms() {}

    /** The form; empty where its question no longer stands open. */
    static Optional<Message.Form> find(House house, Transaction tx, PersonRef person, String button) {
        var token = ActionToken.parse(button);
        var who = tx.accounts().find(person);
        if (token.isEmpty() || who.isEmpty()) {
            return Optional.empty();
        }
        return conversation(tx, who.get(), token.get().conversation())
                .flatMap(conversation -> question(house, tx, who.get(), conversation))
                .filter(Message.Form.class::isInstance)
                .map(Message.Form.class::cast)
                .filter(form -> form.submit().button().equals(button));
    }

    private static Optional<Conversation> conversation(Transaction tx, Account who, UUID id) {
        return tx.conversations().isOf(who.id(), id)
                ? tx.conversations().lock(id).filter(found -> !found.isEnded())
                : Optional.empty();
    }

    private static Optional<Message> question(House house, Transaction tx, Account who, Conversation conversation) {
        var shown = Engine.step(
                house.scripts(conversation.session()),
                conversation.session(),
                new Event(house.clock().instant(), PersonFacts.of(tx, who), new Event.What.Greeted()));
        return Questions.among(shown.effects());
    }
}

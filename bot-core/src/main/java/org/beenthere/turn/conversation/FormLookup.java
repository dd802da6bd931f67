package org.beenthere.turn.conversation;

import java.util.Optional;
import java.util.UUID;
import org.beenthere.chat.ActionToken;
import org.beenthere.chat.Message;
import org.beenthere.chat.PersonRef;
import org.beenthere.engine.Event;
import org.beenthere.store.Account;
import org.beenthere.store.Conversation;
import org.beenthere.store.Transaction;

/** Looks up the form that a button submits, for its owner alone. Changes nothing. */
public final class FormLookup {

    private FormLookup() {}

    /** The form; empty where its question is no longer open. */
    public static Optional<Message.Form> find(BotContext bot, Transaction tx, PersonRef person, String button) {
        var token = ActionToken.parse(button);
        if (token.isEmpty()) {
            return Optional.empty();
        }
        var who = tx.accounts().of(person);
        return conversation(tx, who, token.get().conversation())
                .flatMap(conversation -> question(bot, tx, who, conversation))
                .filter(Message.Form.class::isInstance)
                .map(Message.Form.class::cast)
                .filter(form -> form.submit().button().equals(button));
    }

    private static Optional<Conversation> conversation(Transaction tx, Account who, UUID id) {
        return tx.conversations().lock(who.id(), id).filter(found -> !found.isEnded());
    }

    private static Optional<Message> question(BotContext bot, Transaction tx, Account who, Conversation conversation) {
        var shown = EngineStep.of(bot, tx, who, conversation, bot.clock().instant(), new Event.What.Greeted());
        return ShownQuestion.among(shown.effects());
    }
}

package org.beenthere.turn.conversation;

import java.time.Instant;
import org.beenthere.engine.Engine;
import org.beenthere.engine.Event;
import org.beenthere.engine.StepResult;
import org.beenthere.store.Account;
import org.beenthere.store.Conversation;
import org.beenthere.store.Transaction;
import org.beenthere.turn.vocabulary.PersonFacts;

/** One step of the engine, in the language of the person. Its effects are left to the caller; nothing is kept. */
public final class EngineStep {

    private EngineStep() {}

    public static StepResult of(
            BotContext bot, Transaction tx, Account who, Conversation conversation, Instant at, Event.What what) {
        var person = PersonFacts.of(tx, who);
        return Engine.step(
                bot.scripts().of(tx, conversation.session()).in(person.languages()),
                conversation.session(),
                new Event(at, person.known(), what));
    }
}

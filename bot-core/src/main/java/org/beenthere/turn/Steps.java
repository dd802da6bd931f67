package org.beenthere.turn;

import java.time.Instant;
import org.beenthere.engine.Advance;
import org.beenthere.engine.Engine;
import org.beenthere.engine.Event;

/** A step of a conversation by itself, in the language of the person. What it asks for is left to the caller. */
final class Steps {

    private Steps() {}

    static Advance one(
            House house, Transaction tx, Account who, Conversation conversation, Instant at, Event.What what) {
        var person = PersonFacts.of(tx, who);
        return Engine.step(
                house.scripts(conversation.session()).in(person.languages()),
                conversation.session(),
                new Event(at, person.known(), what));
    }
}

package org.beenthere.app.practice;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.beenthere.chat.Act;
import org.beenthere.chat.Address;
import org.beenthere.chat.ChatBot;
import org.beenthere.chat.ChatEvent;
import org.beenthere.chat.PersonRef;

/**
 * Hands what people do in the room to the bot.
 *
 * @param bot the current bot; a reset makes a new one
 */
record PracticeInbox(PracticeStore store, InstantSource clock, Supplier<ChatBot> bot) {

    /**
     * The result of an act.
     *
     * @param acknowledged whether the bot took the event
     * @param said messages that the bot answered from memory and that could not be stored in the chat
     */
    record Outcome(boolean acknowledged, List<Card> said) {}

    /**
     * Hands an act to the bot.
     *
     * @param event identifies the act if it comes again
     */
    Outcome take(PersonRef who, String event, Act act) {
        var said = new ArrayList<Card>();
        var answer = new PracticeReply(store, clock, said);
        if (act instanceof Act.Typed(var text)) {
            answer.keepTyped(who, "typed/" + event, text);
        }
        boolean acknowledged = bot.get().process(new ChatEvent(event, Address.of(who), clock.instant(), act), answer);
        return new Outcome(acknowledged, said);
    }
}

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
 * The way in: hands what people do in the room to the bot.
 *
 * @param bot the bot as it is now; beginning anew brings another
 */
record PracticeActs(PracticeMemory memory, InstantSource clock, Supplier<ChatBot> bot) {

    /**
     * What came of an act.
     *
     * @param acknowledged whether the bot took it in
     * @param said what was told from memory and could not be kept in the chat
     */
    record Outcome(boolean acknowledged, List<Card> said) {}

    /**
     * Hands in what somebody did.
     *
     * @param event what makes it the same act when it comes again
     */
    Outcome take(PersonRef who, String event, Act act) {
        var said = new ArrayList<Card>();
        var answer = new AnswerAtOnce(memory, clock, said);
        if (act instanceof Act.Typed(var text)) {
            answer.keepTyped(who, "typed/" + event, text);
        }
        boolean acknowledged = bot.get().process(new ChatEvent(event, Address.of(who), clock.instant(), act), answer);
        return new Outcome(acknowledged, said);
    }
}

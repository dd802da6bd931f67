package org.beenthere.turn.conversation;

import java.util.List;
import java.util.UUID;
import org.beenthere.chat.Message;
import org.beenthere.store.OutboxMessage;
import org.beenthere.store.Transaction;
import org.beenthere.turn.vocabulary.BotWords;
import org.beenthere.turn.vocabulary.PersonFacts;

/** Tells somebody something from home, outside any script: where nothing else of theirs can be read any more. */
public final class HomeMessage {

    private HomeMessage() {}

    public static void say(BotContext bot, Transaction tx, UUID account, BotWords what) {
        var who = tx.accounts().get(account);
        var now = bot.clock().instant();
        var home = new ConversationResolver(bot, tx, now).standingHome(who);
        var languages = PersonFacts.of(tx, who).languages();
        var words = bot.scripts().of(tx, home.session()).in(languages).words();
        tx.outbox()
                .add(List.of(new OutboxMessage(
                        0,
                        "home/" + UUID.randomUUID(),
                        home.id(),
                        account,
                        who.ref().platform(),
                        home.key(),
                        new Message.Say(what.in(words)),
                        false,
                        now,
                        0)));
        tx.homeViews().raise(account);
    }
}

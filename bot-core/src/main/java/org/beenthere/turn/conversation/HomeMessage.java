package org.beenthere.turn.conversation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.beenthere.chat.Message;
import org.beenthere.engine.Event;
import org.beenthere.store.Account;
import org.beenthere.store.Conversation;
import org.beenthere.store.OutboxMessage;
import org.beenthere.store.Topic;
import org.beenthere.store.Transaction;
import org.beenthere.turn.vocabulary.BotWords;
import org.beenthere.turn.vocabulary.PersonFacts;

/** Tells somebody something from home, outside any script: where nothing else of theirs can be read any more. */
public final class HomeMessage {

    private HomeMessage() {}

    public static void say(BotContext bot, Transaction tx, UUID account, BotWords what) {
        var who = tx.accounts().get(account);
        var now = bot.clock().instant();
        var home = home(bot, tx, who, now);
        var languages = PersonFacts.of(tx, who).languages();
        var words = bot.scripts().of(tx, home.session()).in(languages).words();
        tx.outbox()
                .add(new OutboxMessage(
                        0,
                        "home/" + UUID.randomUUID(),
                        home.id(),
                        account,
                        who.ref().platform(),
                        home.key(),
                        new Message.Say(what.in(words)),
                        false,
                        now,
                        0));
        tx.homeViews().raise(account);
    }

    private static Conversation home(BotContext bot, Transaction tx, Account who, Instant now) {
        var conversations = new ConversationResolver(bot, tx, now);
        return conversations.find(who.id(), Topic.home()).orElseGet(() -> {
            var fresh = conversations.openHome(who.id());
            var opened = EngineStep.of(bot, tx, who, fresh, now, new Event.What.Opened(Map.of()));
            var home = fresh.at(opened.session());
            tx.conversations().save(home);
            return home;
        });
    }
}

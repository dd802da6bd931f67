package org.beenthere.turn.delivery;

import java.util.Map;
import java.util.Optional;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.engine.Event;
import org.beenthere.store.Account;
import org.beenthere.store.Conversation;
import org.beenthere.store.HomeViews;
import org.beenthere.store.KeysAwayException;
import org.beenthere.store.Outbox;
import org.beenthere.store.PlatformFilter;
import org.beenthere.store.Topic;
import org.beenthere.store.Transaction;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.turn.conversation.ConversationResolver;
import org.beenthere.turn.conversation.EngineStep;
import org.beenthere.turn.conversation.ExceptionSummary;
import org.beenthere.turn.conversation.ShownQuestion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes home views on the platforms that have them. A home is made from what is committed when it is sent, and only the
 * newest version is published.
 */
public final class HomePublisher {

    private static final int AT_ONCE = 10;
    private static final Logger LOG = LoggerFactory.getLogger(HomePublisher.class);

    private final BotContext bot;
    private final PlatformFilter platform;
    private final CircuitBreaker breaker;
    private final HomeFailures failures = new HomeFailures();

    HomePublisher(BotContext bot, PlatformFilter platform, CircuitBreaker breaker) {
        this.bot = bot;
        this.platform = platform;
        this.breaker = breaker;
    }

    /** A home as it is to be shown now. */
    private record Home(Account who, Conversation conversation, Message.View view) {}

    /** Publishes homes that have changed. Returns whether there were any. */
    boolean run() {
        var now = bot.clock().instant();
        var stale = bot.inBackground(tx -> tx.homeViews().lease(platform, now, now.plus(Outbox.LEASE), AT_ONCE));
        for (var home : stale) {
            if (breaker.allowed(1) > 0 && !failures.mustWait(home, now)) {
                publish(home);
            }
        }
        return !stale.isEmpty();
    }

    /**
     * Publishes one home. It is made in a transaction of its own: turns lock a conversation first and a home view last, so
     * whoever leases home views must not lock conversations in the same transaction.
     */
    private void publish(HomeViews.Stale stale) {
        try {
            bot.inBackground(tx -> home(tx, stale)).ifPresentOrElse(home -> show(home, stale), () -> published(stale));
        } catch (RuntimeException e) {
            LOG.warn("A home is shown later: {}", ExceptionSummary.of(e));
            if (!KeysAwayException.isBehind(e)) {
                failed(stale);
            }
        }
    }

    private void failed(HomeViews.Stale stale) {
        if (failures.isHopeless(stale, bot.clock().instant())) {
            LOG.error("A home failed {} times and is given up until it changes.", HomeFailures.MOST_ATTEMPTS);
            published(stale);
        }
    }

    private void show(Home home, HomeViews.Stale stale) {
        var outgoing = new Outgoing(
                home.conversation().id() + "/home",
                home.who().address(),
                home.conversation().id(),
                home.view(),
                Outgoing.Origin.TURN,
                Optional.empty());
        var platform = bot.platforms().of(home.who()).orElseThrow();
        if (platform.deliver(outgoing) instanceof Delivery.TryAgain(var after)) {
            // A platform that takes others does not take this one.
            if (breaker.hasDeliveredSince(bot.clock().instant().minus(MessageDelivery.RECENTLY))) {
                failed(stale);
            }
            breaker.failed(after);
        } else {
            breaker.succeeded();
            published(stale);
        }
    }

    private void published(HomeViews.Stale home) {
        bot.inBackground(tx -> {
            tx.homeViews().published(home.account(), home.version());
            return null;
        });
        failures.ended(home.account());
    }

    private Optional<Home> home(Transaction tx, HomeViews.Stale stale) {
        var who = tx.accounts().get(stale.account());
        if (!bot.platforms().haveHome(who)) {
            return Optional.empty();
        }
        var now = bot.clock().instant();
        var conversations = new ConversationResolver(bot, tx, now);
        var found = conversations.find(who.id(), Topic.home());
        var conversation = found.orElseGet(() -> conversations.openHome(who.id()));
        var what = found.isPresent() ? new Event.What.Greeted() : new Event.What.Opened(Map.of());
        var shown = EngineStep.of(bot, tx, who, conversation, now, what);
        if (found.isEmpty()) {
            tx.conversations().save(conversation.at(shown.session()));
        }
        return ShownQuestion.among(shown.effects())
                .map(question -> (Message.Choices) question)
                .map(menu -> new Home(
                        who,
                        conversation,
                        new Message.View(stale.version(), menu.title(), menu.text(), menu.choices())));
    }
}

package org.beenthere.turn.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
 * newest version is published; one that looks like the one that is shown is not sent.
 */
public final class HomePublisher {

    private static final int AT_ONCE = 10;
    private static final Logger LOG = LoggerFactory.getLogger(HomePublisher.class);

    private final BotContext bot;
    private final PlatformFilter platform;
    private final CircuitBreaker breaker;
    private final HomeFailures failures = new HomeFailures();
    private final HomesShown shown = new HomesShown();

    HomePublisher(BotContext bot, PlatformFilter platform, CircuitBreaker breaker) {
        this.bot = bot;
        this.platform = platform;
        this.breaker = breaker;
    }

    /** A home as it is to be shown now. */
    private record Home(Account who, Conversation conversation, Message.View view) {}

    /** Leases homes that have changed. */
    List<HomeViews.Stale> lease(Transaction tx, Instant now) {
        return tx.homeViews().lease(platform, now, now.plus(Outbox.LEASE), AT_ONCE);
    }

    /** Publishes homes that were leased. */
    void publish(List<HomeViews.Stale> leased) {
        var now = bot.clock().instant();
        for (var home : leased) {
            if (!failures.mustWait(home, now) && breaker.allowed(1) > 0) {
                publish(home);
            }
        }
    }

    /**
     * Publishes one home. It is made in a transaction of its own: turns lock a conversation first and a home view last, so
     * whoever leases home views must not lock conversations in the same transaction.
     */
    private void publish(HomeViews.Stale stale) {
        try {
            var home = bot.inBackground(tx -> home(tx, stale));
            if (home.isEmpty()) {
                breaker.unused();
                published(stale.account(), stale.version());
            } else if (shown.isShown(stale, home.get().view())) {
                breaker.unused();
                isShown(home.get());
            } else {
                show(home.get(), stale);
            }
        } catch (RuntimeException e) {
            LOG.warn("A home is shown later: {}", ExceptionSummary.of(e));
            breaker.unused();
            if (!KeysAwayException.isBehind(e)) {
                failed(stale);
            }
        }
    }

    private void failed(HomeViews.Stale stale) {
        if (failures.isHopeless(stale, bot.clock().instant())) {
            LOG.error("A home failed {} times and is given up until it changes.", HomeFailures.MOST_ATTEMPTS);
            published(stale.account(), stale.version());
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
        var account = home.who().id();
        shown.isUnknown(account);
        var platform = bot.platforms().of(home.who()).orElseThrow();
        var delivery = platform.deliver(outgoing);
        if (delivery instanceof Delivery.TryAgain(var after)) {
            // A platform that takes others does not take this one.
            if (breaker.hasDeliveredSince(bot.clock().instant().minus(MessageDelivery.RECENTLY))) {
                failed(stale);
            }
            breaker.failed(after);
            return;
        }
        breaker.succeeded();
        if (delivery instanceof Delivery.Delivered) {
            isShown(home);
        } else {
            published(account, home.view().version());
        }
    }

    private void isShown(Home home) {
        shown.isNow(home.who().id(), home.view());
        published(home.who().id(), home.view().version());
    }

    private void published(UUID account, long version) {
        bot.inBackground(tx -> {
            tx.homeViews().published(account, version);
            return null;
        });
        failures.ended(account);
    }

    private Optional<Home> home(Transaction tx, HomeViews.Stale stale) {
        var who = tx.accounts().get(stale.account());
        if (!bot.platforms().haveHome(who)) {
            return Optional.empty();
        }
        var now = bot.clock().instant();
        var conversation = new ConversationResolver(bot, tx, now).standingHome(who);
        var shown = EngineStep.of(bot, tx, who, conversation, now, new Event.What.Greeted());
        return ShownQuestion.among(shown.effects())
                .map(question -> (Message.Choices) question)
                .map(menu -> new Home(
                        who,
                        conversation,
                        new Message.View(stale.version(), menu.title(), menu.text(), menu.choices())));
    }
}

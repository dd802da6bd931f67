package org.beenthere.turn.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.ReplyHandle;
import org.beenthere.store.Account;
import org.beenthere.store.KeyDestroyedException;
import org.beenthere.store.OutboxMessage;
import org.beenthere.store.Topic;
import org.beenthere.store.Transaction;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.turn.conversation.ExceptionSummary;
import org.beenthere.turn.conversation.RecipientCheck;
import org.beenthere.turn.conversation.ShownQuestion;
import org.beenthere.turn.vocabulary.UnreachableNotice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends one message to its platform and notes what became of it. No transaction is open while it is sent. A message is
 * deleted after it is shown, so a crash in between shows it twice, with the same key and buttons.
 */
final class MessageDelivery {

    /** How often a message is tried that its platform does not take, while it takes others. About four hours. */
    static final int MOST_ATTEMPTS = 30;

    private static final String NOT_FOR_THEM = "not_for_them_any_more";
    private static final String SWITCHED_OFF = "platform_switched_off";
    private static final Duration RECENTLY = Duration.ofMinutes(30);
    private static final Logger LOG = LoggerFactory.getLogger(MessageDelivery.class);

    private final BotContext bot;

    MessageDelivery(BotContext bot) {
        this.bot = bot;
    }

    /**
     * To whom a message goes.
     *
     * @param maySee whether they may see it now
     * @param replaced the platform's handle of the question that it replaces
     */
    private record Target(Account account, boolean maySee, Optional<String> replaced) {}

    /**
     * Sends a message that is leased.
     *
     * @param handle used where the message needs no id later
     * @return what became of it, which is committed
     */
    Delivery send(OutboxMessage message, ReplyHandle handle, CircuitBreaker breaker) {
        var target = bot.inBackground(tx -> target(tx, message));
        var delivery = send(message, target, handle);
        if (delivery instanceof Delivery.TryAgain(var after)) {
            breaker.failed(after);
        } else {
            breaker.succeeded();
        }
        var ended = isHopeless(message, delivery, breaker) ? new Delivery.Refused("tried_too_often") : delivery;
        bot.inBackground(tx -> {
            note(tx, message, ended);
            return null;
        });
        return ended;
    }

    private static Target target(Transaction tx, OutboxMessage message) {
        var replaced = message.content() instanceof Message.Replace replace
                ? tx.outbox().handle(replace.key(), message.conversation(), message.key())
                : Optional.<String>empty();
        var account = tx.accounts().get(message.account());
        return new Target(account, maySee(tx, account, message), replaced);
    }

    /** What was written while somebody might see it may have waited for their platform. */
    private static boolean maySee(Transaction tx, Account account, OutboxMessage message) {
        return !ShownQuestion.names(message.content())
                || tx.conversations()
                        .topicOf(message.conversation())
                        .filter(topic -> topic.kind() == Topic.Kind.CASE)
                        .map(topic -> RecipientCheck.maySee(tx, account.human(), topic))
                        .orElse(true);
    }

    private Delivery send(OutboxMessage message, Target target, ReplyHandle handle) {
        if (!target.maySee()) {
            return new Delivery.Refused(NOT_FOR_THEM);
        }
        var outgoing = new Outgoing(
                message.message(),
                target.account().address(),
                message.conversation(),
                message.content(),
                Outgoing.Origin.TURN,
                target.replaced());
        try {
            // A reply handle returns no id by which a question could be replaced later, so questions never go by it.
            var answered = ShownQuestion.isQuestion(message.content())
                    ? Optional.<Delivery>empty()
                    : handle.answer(outgoing).filter(Delivery.Delivered.class::isInstance);
            return answered.or(() -> bot.platforms().of(target.account()).map(platform -> platform.deliver(outgoing)))
                    .orElseGet(() -> new Delivery.Refused(SWITCHED_OFF));
        } catch (RuntimeException e) {
            LOG.warn("A platform failed: {}", ExceptionSummary.of(e));
            return new Delivery.TryAgain(Duration.ZERO);
        }
    }

    /** Whether a platform that works has not taken a message for so long that it never will. */
    private boolean isHopeless(OutboxMessage message, Delivery delivery, CircuitBreaker breaker) {
        boolean hopeless = delivery instanceof Delivery.TryAgain
                && message.attempts() + 1 >= MOST_ATTEMPTS
                && breaker.hasDeliveredSince(bot.clock().instant().minus(RECENTLY));
        if (hopeless) {
            LOG.error("A message was tried {} times and is given up; the platform takes others.", MOST_ATTEMPTS);
        }
        return hopeless;
    }

    private void note(Transaction tx, OutboxMessage message, Delivery delivery) {
        switch (delivery) {
            case Delivery.Delivered(var given) -> {
                tx.outbox().delete(message.id());
                if (ShownQuestion.isQuestion(message.content())) {
                    noteShown(tx, message, given);
                } else if (message.content() instanceof Message.Replace replace) {
                    tx.outbox().forgetShown(replace.key());
                }
            }
            case Delivery.TryAgain(var after) -> tx.outbox().putOff(message.id(), next(message, after));
            case Delivery.Refused(var reason) -> {
                LOG.info("A message was refused by the platform: {}", reason);
                tx.outbox().delete(message.id());
                UnreachableNotice.send(tx, message, bot.clock().instant());
            }
        }
    }

    private static void noteShown(Transaction tx, OutboxMessage message, String given) {
        try {
            tx.outbox().shown(message.message(), message.conversation(), message.key(), given);
        } catch (KeyDestroyedException e) {
            // The conversation is over, and nothing will replace this question.
        }
    }

    /** When to try again: after a second, doubled with each failure up to 512 s, or later if the platform asks for it. */
    private Instant next(OutboxMessage message, Duration asked) {
        var backOff = Duration.ofSeconds(1L << Math.min(message.attempts(), 9));
        var wait = asked.compareTo(backOff) > 0 ? asked : backOff;
        return bot.clock().instant().plus(wait);
    }
}

package org.beenthere.turn.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.ReplyHandle;
import org.beenthere.store.KeysAwayException;
import org.beenthere.store.Outbox;
import org.beenthere.store.OutboxMessage;
import org.beenthere.store.Transaction;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.turn.conversation.ExceptionSummary;
import org.beenthere.turn.conversation.ShownQuestion;
import org.beenthere.turn.conversation.Work;
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
    private static final Delivery TRIED_TOO_OFTEN = new Delivery.Refused("tried_too_often");
    private static final String SWITCHED_OFF = "platform_switched_off";

    /** A platform that has taken something for so long works. */
    static final Duration RECENTLY = Duration.ofMinutes(30);

    private static final Logger LOG = LoggerFactory.getLogger(MessageDelivery.class);

    private final BotContext bot;

    MessageDelivery(BotContext bot) {
        this.bot = bot;
    }

    /** A message, and what became of it. */
    record Sent(OutboxMessage message, Delivery delivery) {

        /** Whether it is tried again, so that what follows it has to wait. */
        boolean waits() {
            return delivery instanceof Delivery.TryAgain;
        }
    }

    /** Sends a message that is leased, and notes what became of it. Returns what that has left to be done. */
    Set<Work> sendAndNote(OutboxMessage message, CircuitBreaker breaker) {
        try {
            var addressed = bot.inBackground(tx -> Addressed.leased(tx, message));
            var sent = send(addressed, ReplyHandle.NONE, breaker);
            return bot.inBackground(tx -> note(tx, List.of(sent)));
        } catch (RuntimeException e) {
            return noteFailed(failed(message, e));
        }
    }

    private Set<Work> noteFailed(Sent sent) {
        try {
            return bot.inBackground(tx -> note(tx, List.of(sent)));
        } catch (RuntimeException e) {
            if (sent.delivery() != TRIED_TOO_OFTEN) {
                throw e;
            }
            // Not even its end can be told. It must not stand in the way of its conversation for ever.
            bot.inBackground(tx -> {
                tx.outbox().delete(sent.message().id());
                return null;
            });
            return EnumSet.of(Work.SENDS);
        }
    }

    /**
     * Counts a failure of our own, or of an adapter, as an attempt. It is no trouble of the platform: others go on, and this
     * message is given up after as many attempts even where the platform has taken nothing meanwhile.
     */
    private static Sent failed(OutboxMessage message, RuntimeException why) {
        if (KeysAwayException.isBehind(why)) {
            throw why;
        }
        boolean hopeless = message.attempts() + 1 >= MOST_ATTEMPTS;
        if (hopeless) {
            LOG.error("A message failed {} times and is given up: {}", MOST_ATTEMPTS, ExceptionSummary.of(why));
        } else {
            LOG.warn("A message is delivered later: {}", ExceptionSummary.of(why));
        }
        return new Sent(message, hopeless ? TRIED_TOO_OFTEN : new Delivery.TryAgain(Duration.ZERO));
    }

    /**
     * Sends a message that is leased. What became of it is still to be noted.
     *
     * @param handle used where the message needs no id later
     */
    Sent send(Addressed addressed, ReplyHandle handle, CircuitBreaker breaker) {
        var message = addressed.message();
        Delivery delivery;
        try {
            delivery = deliver(addressed, handle);
        } catch (RuntimeException e) {
            breaker.unused();
            return failed(message, e);
        }
        if (delivery instanceof Delivery.TryAgain(var after)) {
            breaker.failed(after);
        } else if (asksPlatform(addressed)) {
            breaker.succeeded();
        } else {
            breaker.unused();
        }
        return new Sent(message, isHopeless(message, delivery, breaker) ? TRIED_TOO_OFTEN : delivery);
    }

    /** Whether the platform is asked at all: what ends without it says nothing about it. */
    private boolean asksPlatform(Addressed addressed) {
        return addressed.maySee()
                && !addressed.changesNothing()
                && bot.platforms().of(addressed.account()).isPresent();
    }

    private Delivery deliver(Addressed addressed, ReplyHandle handle) {
        if (!addressed.maySee()) {
            return new Delivery.Refused(NOT_FOR_THEM);
        }
        var message = addressed.message();
        var outgoing = new Outgoing(
                message.message(),
                addressed.account().address(),
                message.conversation(),
                message.content(),
                Outgoing.Origin.TURN,
                addressed.replaced());
        // A reply handle returns no id by which a question could be replaced later, so questions never go by it.
        var answered = ShownQuestion.isQuestion(message.content())
                ? Optional.<Delivery>empty()
                : handle.answer(outgoing).filter(Delivery.Delivered.class::isInstance);
        return answered.or(() -> bot.platforms().of(addressed.account()).map(platform -> platform.deliver(outgoing)))
                .orElseGet(() -> new Delivery.Refused(SWITCHED_OFF));
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

    /** Notes what became of messages. Returns what that has left to be done. */
    Set<Work> note(Transaction tx, List<Sent> messages) {
        var left = EnumSet.noneOf(Work.class);
        var shown = messages.stream().flatMap(sent -> shown(sent).stream()).toList();
        if (!shown.isEmpty() && tx.outbox().delivered(shown)) {
            left.add(Work.SENDS);
        }
        for (var sent : messages) {
            switch (sent.delivery()) {
                case Delivery.Delivered _ -> {}
                case Delivery.TryAgain(var after) ->
                    tx.outbox().putOff(sent.message().id(), next(sent.message(), after));
                case Delivery.Refused(var reason) -> {
                    LOG.info("A message was refused by the platform: {}", reason);
                    tx.outbox().delete(sent.message().id());
                    UnreachableNotice.send(tx, sent.message(), bot.clock().instant());
                    left.addAll(EnumSet.of(Work.NOTICES, Work.SENDS));
                }
            }
        }
        return left;
    }

    private static Optional<Outbox.Delivered> shown(Sent sent) {
        var content = sent.message().content();
        return sent.delivery() instanceof Delivery.Delivered(var given)
                ? Optional.of(new Outbox.Delivered(
                        sent.message(), Optional.of(given).filter(_ -> ShownQuestion.isQuestion(content))))
                : Optional.empty();
    }

    /** When to try again: after a second, doubled with each failure up to 512 s, or later if the platform asks for it. */
    private Instant next(OutboxMessage message, Duration asked) {
        var backOff = Duration.ofSeconds(1L << Math.min(message.attempts(), 9));
        var wait = asked.compareTo(backOff) > 0 ? asked : backOff;
        return bot.clock().instant().plus(wait);
    }
}

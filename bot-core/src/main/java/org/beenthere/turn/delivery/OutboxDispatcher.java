package org.beenthere.turn.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.ReplyHandle;
import org.beenthere.store.Account;
import org.beenthere.store.KeyDestroyedException;
import org.beenthere.store.Outbox;
import org.beenthere.store.OutboxMessage;
import org.beenthere.store.Transaction;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.turn.conversation.ExceptionSummary;
import org.beenthere.turn.conversation.ShownQuestion;
import org.beenthere.turn.vocabulary.UnreachableNotice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers messages: what a turn has just written, by the reply handle of its event where that is possible, and whatever
 * waits in the outbox. The order within a conversation is kept; only urgent messages overtake. A message is deleted after it
 * is shown, so a crash in between shows it twice, with the same key and buttons.
 */
public final class OutboxDispatcher {

    private static final String SWITCHED_OFF = "platform_switched_off";
    private static final int AT_ONCE = 50;
    private static final Logger LOG = LoggerFactory.getLogger(OutboxDispatcher.class);

    private final BotContext bot;

    public OutboxDispatcher(BotContext bot) {
        this.bot = bot;
    }

    /** Delivers what a turn has just written and holds the lease of. What cannot be delivered now is delivered later. */
    public void deliver(List<OutboxMessage> messages, ReplyHandle handle) {
        if (messages.isEmpty()) {
            return;
        }
        try {
            var first = messages.getFirst();
            boolean waits = bot.inBackground(tx -> tx.outbox().hasEarlier(first.conversation(), first.id()));
            if (waits) {
                bot.inBackground(tx -> {
                    messages.forEach(message ->
                            tx.outbox().leave(message.id(), bot.clock().instant()));
                    return null;
                });
            } else {
                send(messages, handle);
            }
        } catch (RuntimeException e) {
            LOG.warn("Delivery is left to the background loop: {}", ExceptionSummary.of(e));
        }
    }

    /** Delivers messages that wait. Returns whether there were any. */
    public boolean run() {
        var now = bot.clock().instant();
        var messages = bot.inBackground(tx -> tx.outbox().lease(now, now.plus(Outbox.LEASE), AT_ONCE));
        send(messages, ReplyHandle.NONE);
        return !messages.isEmpty();
    }

    /** A message and what became of it. */
    private record Sent(OutboxMessage message, Delivery delivery) {}

    private void send(List<OutboxMessage> messages, ReplyHandle handle) {
        if (messages.isEmpty()) {
            return;
        }
        var handles = new HashMap<String, String>();
        var addresses = bot.inBackground(tx -> addresses(tx, messages, handles));
        var sent = new ArrayList<Sent>();
        Set<UUID> stuck = new HashSet<>();
        for (var message : messages) {
            if (stuck.contains(message.conversation()) && !message.urgent()) {
                sent.add(new Sent(message, new Delivery.TryAgain(Duration.ZERO)));
                continue;
            }
            var delivery = send(message, addresses.get(message.account()), handles, handle);
            if (delivery instanceof Delivery.Delivered(var given)) {
                handles.put(message.message(), given);
            }
            if (delivery instanceof Delivery.TryAgain) {
                stuck.add(message.conversation());
            }
            sent.add(new Sent(message, delivery));
        }
        bot.inBackground(tx -> {
            sent.forEach(one -> note(tx, one));
            return null;
        });
    }

    private static Map<UUID, Account> addresses(
            Transaction tx, List<OutboxMessage> messages, Map<String, String> handles) {
        var addresses = new HashMap<UUID, Account>();
        for (var message : messages) {
            addresses.computeIfAbsent(message.account(), tx.accounts()::get);
            if (message.content() instanceof Message.Replace replace) {
                tx.outbox()
                        .handle(replace.key(), message.conversation(), message.key())
                        .ifPresent(found -> handles.put(replace.key(), found));
            }
        }
        return addresses;
    }

    private Delivery send(OutboxMessage message, Account to, Map<String, String> handles, ReplyHandle handle) {
        var replaced = message.content() instanceof Message.Replace replace
                ? Optional.ofNullable(handles.get(replace.key()))
                : Optional.<String>empty();
        var outgoing = new Outgoing(
                message.message(),
                to.address(),
                message.conversation(),
                message.content(),
                Outgoing.Origin.TURN,
                replaced);
        try {
            // A reply handle returns no id by which a question could be replaced later, so questions never go by it.
            var answered = ShownQuestion.isQuestion(message.content())
                    ? Optional.<Delivery>empty()
                    : handle.answer(outgoing).filter(Delivery.Delivered.class::isInstance);
            return answered.or(() -> bot.platforms().of(to).map(platform -> platform.deliver(outgoing)))
                    .orElseGet(() -> new Delivery.Refused(SWITCHED_OFF));
        } catch (RuntimeException e) {
            LOG.warn("A platform failed: {}", ExceptionSummary.of(e));
            return new Delivery.TryAgain(Duration.ofSeconds(5));
        }
    }

    private void note(Transaction tx, Sent sent) {
        var message = sent.message();
        switch (sent.delivery()) {
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

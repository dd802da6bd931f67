package org.beenthere.turn.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.ReplyHandle;
import org.beenthere.store.Outbox;
import org.beenthere.store.OutboxMessage;
import org.beenthere.store.Transaction;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.turn.conversation.ExceptionSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers what a turn has just written while its person is waiting, by the reply handle of the event where that is
 * possible. Whatever cannot be delivered now is left to the lane of the platform.
 *
 * <p>There is one transaction before the first message and one after the last, since a person waits for each of them.
 */
public final class OutboxDispatcher {

    /** What was sent is noted at the latest after that time, long before the leases end and a lane sends it too. */
    private static final Duration NOTED_WITHIN = Outbox.LEASE.dividedBy(4);

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDispatcher.class);

    private final BotContext bot;
    private final PlatformLanes lanes;
    private final MessageDelivery delivery;

    /** What waits longer is taken over by the lane, long before its lease ends. */
    private final PersonLimit limit = new PersonLimit(1, Duration.ofSeconds(5), Outbox.LEASE);

    public OutboxDispatcher(BotContext bot, PlatformLanes lanes) {
        this.bot = bot;
        this.lanes = lanes;
        this.delivery = new MessageDelivery(bot);
    }

    /**
     * Delivers messages in their order, up to one that cannot be delivered now.
     *
     * @param person whose turn wrote them
     * @param messages leased to the turn
     * @return whether all were delivered, and none is left to the lane
     */
    public boolean deliver(PersonRef person, List<OutboxMessage> messages, ReplyHandle handle) {
        if (messages.isEmpty()) {
            return true;
        }
        var tried = limit.inTurn(person, () -> deliverNow(person, messages, handle));
        if (tried.isEmpty()) {
            leave(messages);
        }
        return tried.orElse(false);
    }

    private boolean deliverNow(PersonRef person, List<OutboxMessage> messages, ReplyHandle handle) {
        try {
            var addressed = bot.inBackground(tx -> isBehindOthers(tx, messages.getFirst())
                    ? List.<MessageDelivery.Addressed>of()
                    : MessageDelivery.address(tx, messages));
            var sent = send(addressed, handle, lanes.of(person).breaker());
            note(sent.notNoted(), messages.subList(sent.count(), messages.size()));
            return sent.all() && sent.count() == messages.size();
        } catch (RuntimeException e) {
            LOG.warn("Delivery is left to the lane: {}", ExceptionSummary.of(e));
            return false;
        }
    }

    private void leave(List<OutboxMessage> messages) {
        try {
            note(List.of(), messages);
        } catch (RuntimeException e) {
            LOG.warn("Delivery is left to the lane, when the leases end: {}", ExceptionSummary.of(e));
        }
    }

    private static boolean isBehindOthers(Transaction tx, OutboxMessage first) {
        return tx.outbox().hasEarlier(first.conversation(), first.id());
    }

    /** @param all whether each was delivered, and none refused or put off */
    private record Sends(int count, boolean all, List<MessageDelivery.Sent> notNoted) {}

    private Sends send(List<MessageDelivery.Addressed> messages, ReplyHandle handle, CircuitBreaker breaker) {
        var notNoted = new ArrayList<MessageDelivery.Sent>();
        var noted = Instant.now();
        int count = 0;
        boolean goesOn = true;
        boolean all = true;
        while (goesOn && count < messages.size() && breaker.allowed(1) > 0) {
            var sent = delivery.send(messages.get(count++), handle, breaker);
            notNoted.add(sent);
            goesOn = !sent.waits();
            all &= sent.delivery() instanceof Delivery.Delivered;
            if (Instant.now().isAfter(noted.plus(NOTED_WITHIN))) {
                note(notNoted, List.of());
                notNoted.clear();
                noted = Instant.now();
            }
        }
        return new Sends(count, all, notNoted);
    }

    private void note(List<MessageDelivery.Sent> sent, List<OutboxMessage> left) {
        if (sent.isEmpty() && left.isEmpty()) {
            return;
        }
        bot.inBackground(tx -> {
            sent.forEach(message -> delivery.note(tx, message));
            left.forEach(message -> tx.outbox().leave(message.id(), bot.clock().instant()));
            return null;
        });
    }
}

package org.beenthere.turn.delivery;

import java.time.Duration;
import java.util.List;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.ReplyHandle;
import org.beenthere.store.Outbox;
import org.beenthere.store.OutboxMessage;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.turn.conversation.ExceptionSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers what a turn has just written while its person is waiting, by the reply handle of the event where that is
 * possible. Whatever cannot be delivered now is left to the lane of the platform.
 */
public final class OutboxDispatcher {

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
     * Delivers messages in their order, up to one that cannot be delivered now, once those of the person's earlier turns are.
     *
     * @param person whose turn wrote them
     * @param messages leased to the turn
     */
    public void deliver(PersonRef person, List<OutboxMessage> messages, ReplyHandle handle) {
        if (messages.isEmpty()) {
            return;
        }
        var tried = limit.inTurn(person, () -> {
            deliverNow(person, messages, handle);
            return true;
        });
        if (tried.isEmpty()) {
            leave(messages);
        }
    }

    private void deliverNow(PersonRef person, List<OutboxMessage> messages, ReplyHandle handle) {
        int done = 0;
        try {
            var first = messages.getFirst();
            var breaker = lanes.of(person).breaker();
            boolean waits = bot.inBackground(tx -> tx.outbox().hasEarlier(first.conversation(), first.id()));
            boolean goesOn = !waits && breaker.allowed(1) > 0;
            while (goesOn && done < messages.size()) {
                goesOn = !(delivery.send(messages.get(done), handle, breaker) instanceof Delivery.TryAgain);
                done++;
            }
            giveUpLeases(messages.subList(done, messages.size()));
        } catch (RuntimeException e) {
            LOG.warn("Delivery is left to the lane: {}", ExceptionSummary.of(e));
        }
    }

    private void leave(List<OutboxMessage> messages) {
        try {
            giveUpLeases(messages);
        } catch (RuntimeException e) {
            LOG.warn("Delivery is left to the lane, when the leases end: {}", ExceptionSummary.of(e));
        }
    }

    private void giveUpLeases(List<OutboxMessage> messages) {
        if (!messages.isEmpty()) {
            bot.inBackground(tx -> {
                messages.forEach(
                        message -> tx.outbox().leave(message.id(), bot.clock().instant()));
                return null;
            });
        }
    }
}

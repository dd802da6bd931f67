package org.beenthere.turn.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.ReplyHandle;
import org.beenthere.store.Outbox;
import org.beenthere.store.OutboxMessage;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.turn.conversation.ExceptionSummary;
import org.beenthere.turn.conversation.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers what a turn has just written while its person is waiting, by the reply handle of the event where that is
 * possible. Whatever cannot be delivered now is left to the lane of the platform.
 *
 * <p>Where they go was looked up in the transaction of the turn, and what became of all of them is noted in one, since a
 * person waits for each transaction.
 */
public final class OutboxDispatcher {

    /** What was sent is noted at the latest after that time, long before the leases end and a lane sends it too. */
    private static final Duration NOTED_WITHIN = Outbox.LEASE.dividedBy(4);

    /** What may be left where something was not delivered. */
    private static final Set<Work> LEFT = Set.of(Work.NOTICES, Work.SENDS);

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
     * @return what that has left to be done
     */
    public Set<Work> deliver(PersonRef person, AddressedMessages messages, ReplyHandle handle) {
        var all = messages.all();
        if (all.isEmpty()) {
            return Set.of();
        }
        return limit.inTurn(person, () -> deliverNow(person, messages, handle)).orElseGet(() -> leave(all));
    }

    private Set<Work> deliverNow(PersonRef person, AddressedMessages messages, ReplyHandle handle) {
        try {
            var sent = send(messages.now(), handle, lanes.of(person).breaker());
            var unsent = messages.all().subList(sent.count(), messages.all().size());
            sent.left().addAll(note(sent.notNoted(), unsent));
            return sent.left();
        } catch (RuntimeException e) {
            LOG.warn("Delivery is left to the lane: {}", ExceptionSummary.of(e));
            return LEFT;
        }
    }

    private Set<Work> leave(List<OutboxMessage> messages) {
        try {
            return note(List.of(), messages);
        } catch (RuntimeException e) {
            LOG.warn("Delivery is left to the lane, when the leases end: {}", ExceptionSummary.of(e));
            return LEFT;
        }
    }

    /** @param left by those that are noted already */
    private record Sends(int count, List<MessageDelivery.Sent> notNoted, Set<Work> left) {}

    private Sends send(List<Addressed> messages, ReplyHandle handle, CircuitBreaker breaker) {
        var notNoted = new ArrayList<MessageDelivery.Sent>();
        var left = EnumSet.noneOf(Work.class);
        var noted = Instant.now();
        int count = 0;
        boolean goesOn = true;
        while (goesOn && count < messages.size() && breaker.allowed(1) > 0) {
            var sent = delivery.send(messages.get(count++), handle, breaker);
            notNoted.add(sent);
            goesOn = !sent.waits();
            if (Instant.now().isAfter(noted.plus(NOTED_WITHIN))) {
                left.addAll(note(notNoted, List.of()));
                notNoted.clear();
                noted = Instant.now();
            }
        }
        return new Sends(count, notNoted, left);
    }

    private Set<Work> note(List<MessageDelivery.Sent> sent, List<OutboxMessage> unsent) {
        if (sent.isEmpty() && unsent.isEmpty()) {
            return Set.of();
        }
        return bot.inBackground(tx -> {
            unsent.forEach(
                    message -> tx.outbox().leave(message.id(), bot.clock().instant()));
            var left = delivery.note(tx, sent);
            return unsent.isEmpty() ? left : LEFT;
        });
    }
}

package org.beenthere.turn.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.beenthere.store.HomeViews;
import org.beenthere.store.Outbox;
import org.beenthere.store.OutboxMessage;
import org.beenthere.store.PlatformFilter;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.turn.conversation.ExceptionSummary;
import org.beenthere.turn.conversation.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that is owed to one platform: a platform that is slow, limited or away keeps only its own messages waiting.
 *
 * <p>Several messages are sent at once, but of one conversation only the first: the next is leased when that has ended. So
 * the order within a conversation is kept, also between several nodes; only urgent messages overtake. The leases of sends
 * that take long are renewed, so that nobody else sends the same message meanwhile.
 */
public final class PlatformLane {

    /** Sends that may be under way at once. */
    static final int AT_ONCE = 8;

    /** How long messages may wait for a platform that works before something must be wrong with the lane. */
    private static final Duration BEHIND = Duration.ofMinutes(10);

    private static final Duration RENEWED_BEFORE = Outbox.LEASE.dividedBy(2);
    private static final Logger LOG = LoggerFactory.getLogger(PlatformLane.class);

    private final BotContext bot;
    private final PlatformFilter platform;
    private final CircuitBreaker breaker;
    private final MessageDelivery delivery;
    private final HomePublisher homes;
    private final Map<Long, Instant> underWay = new ConcurrentHashMap<>();
    private volatile Instant caughtUp = Instant.now();
    private volatile boolean mayHaveMore;

    public PlatformLane(BotContext bot, String name, PlatformFilter platform) {
        this.bot = bot;
        this.platform = platform;
        this.breaker = new CircuitBreaker(name, bot.clock());
        this.delivery = new MessageDelivery(bot);
        this.homes = new HomePublisher(bot, platform, breaker);
    }

    CircuitBreaker breaker() {
        return breaker;
    }

    /**
     * Begins to send what waits, as much as may be sent at once now.
     *
     * @param sends runs each send
     * @param left given what each send has left to be done
     * @return whether there was anything
     */
    public boolean run(Executor sends, Consumer<Set<Work>> left) {
        var now = bot.clock().instant();
        renew(now);
        int free = AT_ONCE - underWay.size();
        if (free <= 0) {
            mayHaveMore = true;
            return false;
        }
        int allowed = breaker.allowed(free);
        // What is urgent is tried even while all else waits.
        boolean urgentOnly = allowed == 0;
        int most = urgentOnly ? free : allowed;
        var until = now.plus(Outbox.LEASE);
        // Homes come last, and one at a time: they only show what can be seen in the chat as well.
        var leased = bot.inBackground(tx -> {
            var messages = tx.outbox().lease(platform, urgentOnly, now, until, most);
            return new Leased(messages, urgentOnly || !messages.isEmpty() ? List.of() : homes.lease(tx, now));
        });
        var messages = leased.messages();
        // A platform that takes nothing is no fault of the lane.
        mayHaveMore = allowed < free || messages.size() == most;
        caughtUp = urgentOnly || messages.size() < most ? Instant.now() : caughtUp;
        if (allowed > 0 && messages.isEmpty()) {
            breaker.unused();
        }
        messages.forEach(message -> underWay.put(message.id(), until));
        messages.forEach(message -> sends.execute(() -> send(message, left)));
        homes.publish(leased.homes());
        return !(messages.isEmpty() && leased.homes().isEmpty());
    }

    private record Leased(List<OutboxMessage> messages, List<HomeViews.Stale> homes) {}

    /** Whether nothing waits here, or has waited for ten minutes at the most while the platform works. */
    public boolean isWell() {
        return caughtUp.isAfter(Instant.now().minus(BEHIND));
    }

    private void send(OutboxMessage message, Consumer<Set<Work>> left) {
        Set<Work> undone = Set.of(Work.SENDS);
        try {
            undone = delivery.sendAndNote(message, breaker);
        } catch (RuntimeException e) {
            // The lease ends by itself, and then the message is tried again.
            LOG.warn("A message is delivered later: {}", ExceptionSummary.of(e));
        } finally {
            underWay.remove(message.id());
            left.accept(undone);
            if (mayHaveMore) {
                left.accept(Set.of(Work.SENDS));
            }
        }
    }

    private void renew(Instant now) {
        var ending = underWay.entrySet().stream()
                .filter(lease -> lease.getValue().isBefore(now.plus(RENEWED_BEFORE)))
                .map(Map.Entry::getKey)
                .toList();
        if (!ending.isEmpty()) {
            var until = now.plus(Outbox.LEASE);
            bot.inBackground(tx -> {
                tx.outbox().renew(ending, until);
                return null;
            });
            ending.forEach(id -> underWay.computeIfPresent(id, (_, _) -> until));
        }
    }
}

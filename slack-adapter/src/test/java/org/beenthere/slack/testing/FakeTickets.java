package org.beenthere.slack.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What Slack hands out for answering: triggers for one window within three seconds, addresses for five answers. */
final class FakeTickets {

    private static final Duration TRIGGER = Duration.ofSeconds(3);
    private static final Duration ADDRESS = Duration.ofMinutes(30);
    private static final int USES = 5;

    private final InstantSource clock;
    private final AtomicInteger count = new AtomicInteger();
    private final Map<String, Ticket> triggers = new ConcurrentHashMap<>();
    private final Map<String, Ticket> addresses = new ConcurrentHashMap<>();

    FakeTickets(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * @param holder the user that a window opens for, or the card that an answer is to
     */
    private record Ticket(String holder, Instant until, AtomicInteger uses) {}

    String trigger(String user) {
        return issue(triggers, "trigger.", user, TRIGGER);
    }

    String address(String card) {
        return issue(addresses, "response-", card, ADDRESS);
    }

    private String issue(Map<String, Ticket> into, String prefix, String holder, Duration life) {
        var id = prefix + count.incrementAndGet();
        into.put(id, new Ticket(holder, clock.instant().plus(life), new AtomicInteger()));
        return id;
    }

    /** The user that a window may be opened for. */
    String spendTrigger(String id) {
        var ticket = id == null ? null : triggers.get(id);
        if (ticket == null) {
            throw new FakeError("invalid_trigger_id");
        }
        if (!clock.instant().isBefore(ticket.until())) {
            throw new FakeError("expired_trigger_id");
        }
        if (ticket.uses().incrementAndGet() > 1) {
            throw new FakeError("exchanged_trigger_id");
        }
        return ticket.holder();
    }

    /** The card that is answered. */
    String spendAddress(String id) {
        var ticket = addresses.get(id);
        if (ticket == null
                || !clock.instant().isBefore(ticket.until())
                || ticket.uses().incrementAndGet() > USES) {
            throw new FakeError("expired_url");
        }
        return ticket.holder();
    }

    void forget() {
        triggers.clear();
        addresses.clear();
    }
}

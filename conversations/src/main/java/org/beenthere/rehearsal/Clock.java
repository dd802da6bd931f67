package org.beenthere.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.beenthere.engine.Effect;
import org.beenthere.engine.Event;

/** The time of a transcript. It begins on Monday 2 March 2026 at nine; it stands still until it passes, and what waits for it comes in its order. */
final class Clock {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 2, 9, 0);

    private record Waiting(Instant due, Effect.Wait what) {}

    private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(Comparator.comparing(Waiting::due)
            .thenComparingInt(waiting -> waiting.what().asked()));
    private final ZoneId zone;
    private Instant now;
    private Instant until;

    Clock(ZoneId zone) {
        this.zone = zone;
        set(MONDAY);
    }

    void set(LocalDateTime time) {
        now = time.atZone(zone).toInstant();
        until = now;
    }

    Instant now() {
        return now;
    }

    /** Lets time pass, as soon as {@link #next} is asked for what comes in it. */
    void pass(Duration time) {
        until = until.plus(time);
    }

    void see(Effect effect) {
        if (effect instanceof Effect.Wait wait) {
            waiting.add(new Waiting(now.plus(wait.after()), wait));
        }
    }

    /**
     * What still waits for the question put in a turn, in its order.
     *
     * @param in how long it still waits
     */
    record Ahead(Effect.Wait.For what, Duration in) {}

    List<Ahead> waiting(int asked) {
        return waiting.stream()
                .filter(each -> each.what().asked() == asked)
                .sorted(waiting.comparator())
                .map(each -> new Ahead(each.what().what(), Duration.between(now, each.due())))
                .toList();
    }

    /** What waited for its time, which has come; empty where nothing did, and then all the time has passed. */
    Optional<Event.What> next() {
        var first = waiting.peek();
        if (first == null || first.due().isAfter(until)) {
            now = until;
            return Optional.empty();
        }
        waiting.remove();
        now = first.due().isAfter(now) ? first.due() : now;
        int asked = first.what().asked();
        return Optional.of(
                switch (first.what().what()) {
                    case EXPIRY -> new Event.What.Elapsed(asked);
                    case REMINDER -> new Event.What.TimeToRemind(asked);
                });
    }
}

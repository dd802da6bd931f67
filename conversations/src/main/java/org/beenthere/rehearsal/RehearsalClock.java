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

/**
 * The clock of a transcript. It starts on Monday 2 March 2026 at 09:00 and stands still unless a line lets time pass; then
 * what is due in that time comes in order.
 */
final class RehearsalClock {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 2, 9, 0);

    private record Waiting(Instant due, Effect.Wait what) {}

    private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(Comparator.comparing(Waiting::due)
            .thenComparingInt(waiting -> waiting.what().asked()));
    private final ZoneId zone;
    private Instant now;
    private Instant until;

    RehearsalClock(ZoneId zone) {
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

    /** Lets time pass: from now on {@link #next} returns what is due in it. */
    void pass(Duration time) {
        until = until.plus(time);
    }

    /** Notes what an effect waits for. */
    void see(Effect effect) {
        if (effect instanceof Effect.Wait wait) {
            waiting.add(new Waiting(now.plus(wait.after()), wait));
        }
    }

    /**
     * Something that will be due.
     *
     * @param in how long from now
     */
    record Due(Effect.Wait.For what, Duration in) {}

    /** What will be due for the question that was asked in a turn, in order. */
    List<Due> waiting(int asked) {
        return waiting.stream()
                .filter(each -> each.what().asked() == asked)
                .sorted(waiting.comparator())
                .map(each -> new Due(each.what().what(), Duration.between(now, each.due())))
                .toList();
    }

    /** The next thing that is due in the time that passes; empty once all of it has passed. */
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

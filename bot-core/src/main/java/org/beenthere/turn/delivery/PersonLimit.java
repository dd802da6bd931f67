package org.beenthere.turn.delivery;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.beenthere.chat.PersonRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How much is done for one person at a time: a flood of theirs waits behind their own earlier acts, in its order, and holds
 * nothing that others wait for.
 *
 * <p>Where work fails after so long that whatever it needs must be hanging, what waited behind it does not wait for the same
 * once more.
 */
public final class PersonLimit {

    /** The most acts of one person that wait for their earlier ones. Nobody presses or writes as fast as that. */
    public static final int MOST_WAITING = 100;

    private static final Logger LOG = LoggerFactory.getLogger(PersonLimit.class);

    private final int atOnce;
    private final int most;
    private final Duration longestWait;
    private final Duration hanging;
    private final Map<PersonRef, Line> lines = new ConcurrentHashMap<>();

    /**
     * @param atOnce how much is done at a time for one person
     * @param longestWait how long it waits
     * @param hanging how long work takes that fails because something hangs
     */
    public PersonLimit(int atOnce, Duration longestWait, Duration hanging) {
        this.atOnce = atOnce;
        this.most = atOnce + MOST_WAITING;
        this.longestWait = longestWait;
        this.hanging = hanging;
    }

    /** What is done for one person and waits for it; there while there is any. */
    private static final class Line {

        private final Semaphore room;
        private final Semaphore places;
        private volatile long hung = System.nanoTime();

        private final AtomicBoolean told = new AtomicBoolean();

        /** Changed by whoever has the entry of this person alone. */
        private int users;

        Line(int room, int places) {
            this.room = new Semaphore(room);
            this.places = new Semaphore(places, true);
        }
    }

    /** Does work for a person when it is its turn. Empty where it never was: too much waits, or it waited too long. */
    public <T> Optional<T> inTurn(PersonRef person, Supplier<T> work) {
        var line = lines.compute(person, (_, there) -> joined(there));
        try {
            if (!line.room.tryAcquire()) {
                if (line.told.compareAndSet(false, true)) {
                    LOG.warn("Somebody does more than is taken of one person; the rest of that is not saved.");
                }
                return Optional.empty();
            }
            try {
                return whenFree(line, work);
            } finally {
                line.room.release();
            }
        } finally {
            lines.computeIfPresent(person, (_, there) -> left(there));
        }
    }

    private Line joined(Line there) {
        var line = there == null ? new Line(most, atOnce) : there;
        line.users++;
        return line;
    }

    private static Line left(Line line) {
        line.users--;
        return line.users == 0 ? null : line;
    }

    private <T> Optional<T> whenFree(Line line, Supplier<T> work) {
        long came = System.nanoTime();
        try {
            if (!line.places.tryAcquire(longestWait.toNanos(), TimeUnit.NANOSECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return line.hung - came > 0 ? Optional.empty() : Optional.of(done(line, work));
        } finally {
            line.places.release();
        }
    }

    private <T> T done(Line line, Supplier<T> work) {
        long began = System.nanoTime();
        try {
            return work.get();
        } catch (RuntimeException e) {
            long ended = System.nanoTime();
            if (ended - began >= hanging.toNanos()) {
                line.hung = ended;
            }
            throw e;
        }
    }
}

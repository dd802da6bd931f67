package org.beenthere.turn;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.beenthere.chat.PersonRef;

/**
 * Lets at most two turns of one person be under way at once: whoever sends a flood of events waits behind themselves, and
 * not in front of everybody else at the connections. Their events wait in their order, for a while.
 */
final class PersonGate {

    /** Two, since one may wait for a platform while the person goes on. */
    static final int AT_ONCE = 2;

    /** Events of one person under way and waiting; one more is turned away at once. */
    static final int MOST = 20;

    private final ConcurrentHashMap<PersonRef, Line> lines = new ConcurrentHashMap<>();

    private static final class Line {
        private final Semaphore permits = new Semaphore(AT_ONCE, true);
        /** Written under the lock of the map alone. */
        private volatile int inside;
    }

    /** Enters, after at most some time. Whoever was let in has to {@link #leave}. */
    boolean enter(PersonRef person, Duration within) {
        var line = join(person);
        boolean entered = line.inside <= MOST && acquire(line, within);
        if (!entered) {
            part(person);
        }
        return entered;
    }

    void leave(PersonRef person) {
        lines.get(person).permits.release();
        part(person);
    }

    /** Whether nobody is inside or waits, so that nothing is held of anybody. */
    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether one more event of somebody would be turned away at once. */
    boolean isFull(PersonRef person) {
        var line = lines.get(person);
        return line != null && line.inside >= MOST;
    }

    private Line join(PersonRef person) {
        return lines.compute(person, (_, known) -> {
            var line = known == null ? new Line() : known;
            line.inside++;
            return line;
        });
    }

    private void part(PersonRef person) {
        lines.computeIfPresent(person, (_, line) -> --line.inside == 0 ? null : line);
    }

    private static boolean acquire(Line line, Duration within) {
        try {
            return line.permits.tryAcquire(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

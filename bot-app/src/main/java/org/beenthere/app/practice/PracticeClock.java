package org.beenthere.app.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The system's clock plus the time that practice moved it forward, which is stored. It never goes back. */
final class PracticeClock implements InstantSource {

    private final PracticeStore store;
    private final InstantSource system;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);
    private volatile Duration ahead;

    PracticeClock(PracticeStore store, InstantSource system) {
        this.store = store;
        this.system = system;
        this.ahead = store.ahead();
    }

    @Override
    public Instant instant() {
        // If the system's clock is set back meanwhile, practice time stands still until it has caught up.
        var now = system.instant().plus(ahead);
        return latest.updateAndGet(before -> now.isAfter(before) ? now : before);
    }

    /** @throws IllegalArgumentException if the duration is negative */
    synchronized void moveOn(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("practice time only moves on");
        }
        ahead = store.moveOn(by);
    }
}

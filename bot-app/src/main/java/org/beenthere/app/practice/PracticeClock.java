package org.beenthere.app.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The system's clock, ahead by what practice moved it on. It only ever moves on, and remembers how far. */
final class PracticeClock implements InstantSource {

    private final PracticeMemory memory;
    private final InstantSource system;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);
    private volatile Duration ahead;

    PracticeClock(PracticeMemory memory, InstantSource system) {
        this.memory = memory;
        this.system = system;
        this.ahead = memory.ahead();
    }

    @Override
    public Instant instant() {
        // The system's clock may be set back while the bot runs; then practice time waits for it.
        var now = system.instant().plus(ahead);
        return latest.updateAndGet(before -> now.isAfter(before) ? now : before);
    }

    /** Moves on; going back is refused. */
    synchronized void moveOn(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("practice time only moves on");
        }
        ahead = memory.moveOn(by);
    }
}

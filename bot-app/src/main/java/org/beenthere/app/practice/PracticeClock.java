package org.beenthere.app.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The system's clock, ahead by what practice moved it on. It only ever moves on, and remembers how far. */
final class PracticeClock implements InstantSource {

    private final PracticeMemory memory;
    private volatile Duration ahead;

    PracticeClock(PracticeMemory memory) {
        this.memory = memory;
        this.ahead = memory.ahead();
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    /** Moves on; going back is refused. */
    void moveOn(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("practice time only moves on");
        }
        ahead = memory.moveOn(by);
    }
}

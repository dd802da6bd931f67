package org.beenthere.app.story;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The time by the wall clock, and however much later a test wants it to be. */
final class OffsetClock implements InstantSource {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    void moveOn(Duration by) {
        ahead.updateAndGet(before -> before.plus(by));
    }
}

package org.beenthere.turn.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BackgroundLoopTest {

    private final AtomicReference<Error> died = new AtomicReference<>();
    private final AtomicInteger rounds = new AtomicInteger();

    @Test
    void an_error_ends_the_loop_and_is_told() {
        var error = new NoClassDefFoundError("gone");
        try (var loop = new BackgroundLoop(
                "test",
                () -> {
                    rounds.incrementAndGet();
                    throw error;
                },
                died::set)) {
            loop.start();

            await().untilAtomic(died, org.hamcrest.Matchers.sameInstance(error));
            assertThat(rounds).hasValue(1);
        }
    }

    @Test
    void an_exception_does_not_end_it() {
        try (var loop = new BackgroundLoop(
                "test",
                () -> {
                    rounds.incrementAndGet();
                    throw new IllegalStateException("again");
                },
                died::set)) {
            loop.start();
            await().until(() -> rounds.get() == 1);

            loop.wake();

            await().until(() -> rounds.get() >= 2);
            assertThat(died).hasNullValue();
        }
    }

    @Test
    void work_that_is_left_is_done_at_once() {
        try (var loop = new BackgroundLoop("test", () -> rounds.incrementAndGet() < 1_000, died::set)) {
            loop.start();

            await().untilAtomic(rounds, org.hamcrest.Matchers.greaterThanOrEqualTo(1_000));
        }
    }
}

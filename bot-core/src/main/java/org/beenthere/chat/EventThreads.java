package org.beenthere.chat;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The threads on which an adapter handles events: a virtual one for each. */
public final class EventThreads implements AutoCloseable {

    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(10);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * Handles an event.
     *
     * @throws java.util.concurrent.RejectedExecutionException after {@link #close}
     */
    public void start(Runnable handling) {
        threads.execute(handling);
    }

    /** Takes no more events, waits up to ten seconds for those under way, and interrupts what is left. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LONGEST_CLOSE.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}

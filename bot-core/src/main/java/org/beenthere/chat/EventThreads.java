package org.beenthere.chat;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The threads on which an adapter handles events: as many as there are events, each used again. They are no virtual ones,
 * since most of an event is waiting for the database, which takes a virtual thread more system calls; and what
 * libraries keep for a thread, such as a source of random numbers, would be made anew for each event.
 */
public final class EventThreads implements AutoCloseable {

    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(10);

    private final ExecutorService threads =
            Executors.newCachedThreadPool(Thread.ofPlatform().name("event-", 1).factory());

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

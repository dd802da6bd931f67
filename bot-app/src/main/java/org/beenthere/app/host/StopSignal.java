package org.beenthere.app.host;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Ctrl-C or SIGTERM. The signal closes nothing itself: it wakes the thread that started everything, and keeps the process
 * alive until that thread has closed it all, for two minutes at most.
 */
final class StopSignal implements AutoCloseable {

    /** More than the limits of everything that is closed add up to. */
    private static final long LONGEST_STOP_SECONDS = 120;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicReference<Throwable> fault = new AtomicReference<>();

    /** From now on a signal is noticed here. */
    static StopSignal listen() {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(new Thread(signal::askAndWait, "stop"));
        return signal;
    }

    private void askAndWait() {
        asked.countDown();
        try {
            closed.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the signal; returns at once if it has come already. */
    void await() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks for a stop because of an error after which nothing can be relied on. */
    void fail(Throwable error) {
        fault.compareAndSet(null, error);
        asked.countDown();
    }

    /** The error that asked for the stop; empty where somebody did. */
    Optional<Throwable> fault() {
        return Optional.ofNullable(fault.get());
    }

    boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Lets the process end: everything is closed. */
    @Override
    public void close() {
        closed.countDown();
    }
}

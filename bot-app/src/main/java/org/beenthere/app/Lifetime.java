package org.beenthere.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * From the start until Ctrl-C or SIGTERM. The signal only asks: the thread that started everything closes it, in order,
 * and the process waits for that.
 */
final class Lifetime implements AutoCloseable {

    /** Longer than everything that is closed may take by its own limits. */
    private static final long PATIENCE_SECONDS = 120;

    private final CountDownLatch stopAsked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    /** From now on a signal is heard here. */
    static Lifetime begin() {
        Lifetime lifetime = new Lifetime();
        Runtime.getRuntime().addShutdownHook(new Thread(lifetime::stopAndWait, "stop"));
        return lifetime;
    }

    private void stopAndWait() {
        stopAsked.countDown();
        try {
            closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when somebody wants it to stop; at once, if that was while it started. */
    void awaitStop() {
        try {
            stopAsked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isStopAsked() {
        return stopAsked.getCount() == 0;
    }

    /** Everything is closed: the process may end. */
    @Override
    public void close() {
        closed.countDown();
    }
}

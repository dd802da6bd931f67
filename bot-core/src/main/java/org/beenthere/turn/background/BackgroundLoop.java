package org.beenthere.turn.background;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.beenthere.turn.conversation.ExceptionSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does one kind of work on a thread of its own: when it is woken, and every second in any case. Waking is a hint, on which
 * nothing depends.
 *
 * <p>Work that fails is done again a second later. An {@link Error} is no such failure: nobody knows what still works after
 * it, so it ends the loop and is told.
 */
final class BackgroundLoop implements AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration AT_CLOSE = Duration.ofSeconds(15);
    private static final int LOGGED_ONCE_IN = 60;
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundLoop.class);

    private final String name;
    private final BooleanSupplier work;
    private final Consumer<Error> died;
    private final Semaphore woken = new Semaphore(0);
    private final Thread thread;
    private volatile Instant lastRound = Instant.now();
    private volatile boolean closed;
    private int failed;

    /**
     * A loop that is not started yet.
     *
     * @param name of its thread
     * @param work done again at once as long as it returns true
     * @param died told of an error that ended the loop
     */
    BackgroundLoop(String name, BooleanSupplier work, Consumer<Error> died) {
        this.name = name;
        this.work = work;
        this.died = died;
        this.thread = Thread.ofPlatform().name(name).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Has the work done soon. */
    void wake() {
        woken.release();
    }

    /** The time by the wall clock at which it last came round, whether the work succeeded or not. */
    Instant lastRound() {
        return lastRound;
    }

    String name() {
        return name;
    }

    private void run() {
        try {
            while (!closed) {
                round();
                lastRound = Instant.now();
                if (woken.tryAcquire(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                    woken.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Error e) {
            died.accept(e);
        }
    }

    private void round() {
        try {
            while (!closed && work.getAsBoolean()) {
                lastRound = Instant.now();
            }
            failed = 0;
        } catch (RuntimeException e) {
            // While the database is away this happens every second; once a minute is enough to log.
            if (failed++ % LOGGED_ONCE_IN == 0) {
                LOG.warn("The {} failed and are tried again: {}", name, ExceptionSummary.of(e));
            }
        }
    }

    /** Ends after the present work, for which it waits up to 15 seconds. */
    @Override
    public void close() {
        closed = true;
        woken.release();
        try {
            if (thread.isAlive()) {
                thread.join(AT_CLOSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

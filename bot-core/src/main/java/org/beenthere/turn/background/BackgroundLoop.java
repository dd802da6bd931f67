package org.beenthere.turn.background;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.beenthere.turn.conversation.ExceptionSummary;
import org.beenthere.turn.delivery.HomePublisher;
import org.beenthere.turn.delivery.OutboxDispatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs beside the turns, on a thread of its own: takes up due notices, delivers messages, publishes homes, destroys keys. It
 * makes a round when it is woken and every second in any case: waking is a hint, on which nothing depends.
 */
public final class BackgroundLoop implements AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final int LOGGED_ONCE_IN = 60;
    private static final Duration TIDY_EVERY = Duration.ofHours(1);
    private static final int NOTICES_AT_ONCE = 50;
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundLoop.class);

    private final Runnable first;
    private final NoticeProcessor notices;
    private final OutboxDispatcher dispatcher;
    private final HomePublisher homes;
    private final Sweeper sweeper;
    private final Semaphore woken = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().name("background-loop").unstarted(this::run);
    private Instant tidied = Instant.EPOCH;
    private int failed;
    private volatile boolean closed;

    /** @param first what each round begins with */
    public BackgroundLoop(
            Runnable first,
            NoticeProcessor notices,
            OutboxDispatcher dispatcher,
            HomePublisher homes,
            Sweeper sweeper) {
        this.first = first;
        this.notices = notices;
        this.dispatcher = dispatcher;
        this.homes = homes;
        this.sweeper = sweeper;
    }

    /** Starts the thread. */
    public void start() {
        thread.start();
    }

    /** Has a round made soon. */
    public void wake() {
        woken.release();
    }

    /** Makes one round: works until nothing is left to do now. Tests call this instead of {@link #start}. */
    public void untilQuiet() {
        first.run();
        boolean any;
        do {
            any = takeNotices();
            any |= dispatcher.run();
            any |= homes.run();
            any |= sweeper.run();
        } while (any && !closed);
    }

    /** Takes up some of the due notices, and not all, so that messages need not wait for long. */
    private boolean takeNotices() {
        int taken = 0;
        while (taken < NOTICES_AT_ONCE && !closed && notices.run()) {
            taken++;
        }
        return taken > 0;
    }

    private void run() {
        while (!closed) {
            try {
                untilQuiet();
                tidyNowAndThen();
                failed = 0;
            } catch (RuntimeException e) {
                // While the database is away this happens every second; once a minute is enough to log.
                if (failed++ % LOGGED_ONCE_IN == 0) {
                    LOG.warn("A round failed and is made again: {}", ExceptionSummary.of(e));
                }
            }
            try {
                if (woken.tryAcquire(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                    woken.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void tidyNowAndThen() {
        var wall = Instant.now();
        if (wall.isAfter(tidied.plus(TIDY_EVERY))) {
            tidy(wall);
            tidied = wall;
        }
    }

    /**
     * Destroys keys that no row names, and forgets old events and counts.
     *
     * @param wall the time by the wall clock, by which the key store knows when a key was made
     */
    public void tidy(Instant wall) {
        sweeper.tidy(wall);
    }

    /** Ends after the present round, for which it waits up to 15 seconds. */
    @Override
    public void close() {
        closed = true;
        woken.release();
        try {
            if (thread.isAlive()) {
                thread.join(Duration.ofSeconds(15));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

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
 * What runs beside the turns, on a thread of its own: notices that are due, messages that wait, homes that changed,
 * keys that are over. It makes its round when it is woken, and every second in any case: waking is a hint, nothing
 * depends on it.
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
    private final Thread thread = Thread.ofPlatform().name("background-loop").unstarted(this::live);
    private Instant tidied = Instant.EPOCH;
    private int failed;
    private volatile boolean closed;

    /**
     * Rounds.
     *
     * @param first what each of them begins with
     */
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

    /** Begins. */
    public void start() {
        thread.start();
    }

    /** Makes a round soon. */
    public void wake() {
        woken.release();
    }

    /** Makes rounds until nothing is left to do now. Tests call this instead of {@link #start}. */
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

    /** Some, and not all that are due, so that messages which wait need not wait for long. */
    private boolean takeNotices() {
        int taken = 0;
        while (taken < NOTICES_AT_ONCE && !closed && notices.run()) {
            taken++;
        }
        return taken > 0;
    }

    private void live() {
        while (!closed) {
            try {
                untilQuiet();
                tidyNowAndThen();
                failed = 0;
            } catch (RuntimeException e) {
                // While the database is away this happens every second, and once a minute says enough.
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
     * @param wall the wall clock, by which the key store notes when a key was made
     */
    public void tidy(Instant wall) {
        sweeper.tidy(wall);
    }

    /** Ends after the round that is under way. */
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

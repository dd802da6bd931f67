package org.beenthere.app.database;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.beenthere.app.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the embedded PostgreSQL again where it has died: looks at its process once a second. It keeps its port and its
 * data, so whoever uses it only has to connect anew.
 *
 * <p>What does not start after a few tries, or dies again and again, is not tried for ever: it is told, so that the process
 * ends and whoever runs it sees that.
 */
final class DatabaseSupervisor implements AutoCloseable {

    /** Tries to start it, a second after its death and then after pauses that double: half a minute in all. */
    private static final int MOST_TRIES = 6;

    /** The most deaths within an hour. */
    private static final int MOST_DEATHS = 5;

    static final Duration EVERY = Duration.ofSeconds(1);
    private static final long HOUR = Duration.ofHours(1).toNanos();

    /** PostgreSQL may take a minute to start. */
    private static final long AT_CLOSE_SECONDS = 90;

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseSupervisor.class);

    private final DataFolder folder;
    private final Server server;
    private final int port;
    private final Duration every;
    private final Consumer<Throwable> lost;
    private final Deque<Long> deaths = new ArrayDeque<>();
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("database-supervisor").factory());
    private Optional<ProcessHandle> process;
    private int failures;
    private long notBefore = System.nanoTime();

    /**
     * Begins to look after the one that runs on a folder.
     *
     * @param every how often to look
     * @param lost told once why it stays dead
     */
    DatabaseSupervisor(DataFolder folder, Server server, int port, Duration every, Consumer<Throwable> lost) {
        this.every = every;
        this.folder = folder;
        this.server = server;
        this.port = port;
        this.lost = lost;
        this.process = process();
        looks.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            if (!runs() && System.nanoTime() - notBefore >= 0) {
                startAgain();
            }
        } catch (IOException | RuntimeException e) {
            failed(e);
        } catch (Error e) {
            giveUp(e);
        }
    }

    private boolean runs() throws IOException {
        return process.isPresent() && Postmaster.isAlive(process.get());
    }

    private void startAgain() throws IOException {
        if (failures == 0 && diesTooOften()) {
            giveUp(new CannotStart("The database in " + folder.database() + " died more than " + MOST_DEATHS
                    + " times within an hour (its log is " + folder.log() + ")."));
            return;
        }
        OrphanedServer.stop(folder, server, _ -> {});
        server.startAgain(port);
        process = process();
        failures = 0;
        LOG.warn("The database had died and was started again.");
    }

    private boolean diesTooOften() {
        long now = System.nanoTime();
        deaths.removeIf(death -> now - death > HOUR);
        deaths.add(now);
        return deaths.size() > MOST_DEATHS;
    }

    private void failed(Exception e) {
        failures++;
        notBefore = System.nanoTime() + every.toNanos() * (1L << (failures - 1));
        if (failures == MOST_TRIES) {
            giveUp(
                    e instanceof CannotStart
                            ? e
                            : new CannotStart(
                                    "The database in " + folder.database()
                                            + " does not start: the folder cannot be used ("
                                            + e.getClass().getSimpleName() + ").",
                                    e));
        }
    }

    private void giveUp(Throwable why) {
        looks.shutdown();
        lost.accept(why);
    }

    private Optional<ProcessHandle> process() {
        try {
            return Postmaster.processIn(Postmaster.fileIn(folder.cluster()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Looks no more. Waits for a start that is under way, which would outlive this otherwise. */
    @Override
    public void close() {
        looks.shutdown();
        try {
            looks.awaitTermination(AT_CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.beenthere.turn.background;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.turn.conversation.Work;
import org.beenthere.turn.delivery.OutboxDispatcher;
import org.beenthere.turn.delivery.PlatformLane;
import org.beenthere.turn.delivery.PlatformLanes;

/**
 * Everything that runs beside the turns, each kind of work in a loop of its own, so that none waits for another: notices
 * that are due, a lane for each platform, and the destruction of keys.
 */
public final class Background implements AutoCloseable {

    private static final Duration TIDY_EVERY = Duration.ofHours(1);

    private static final Duration DAY_KEY_EVERY = Duration.ofSeconds(1);

    /** A look at one folder, and at what is open. */
    private static final Duration LOST_KEYS_EVERY = Duration.ofMinutes(1);

    /** A loop that has not come round for so long hangs: each round is bounded by the time of its transactions. */
    private static final Duration HANGS_AFTER = Duration.ofMinutes(2);

    private final BotContext bot;
    private final NoticeTurns notices;
    private final PlatformLanes lanes;
    private final Sweeper sweeper;
    private final DayKeyRotation dayKeys;
    private final LostKeys lostKeys;
    private final ExecutorService sends = Executors.newVirtualThreadPerTaskExecutor();
    private final BackgroundLoop deployments;
    private final BackgroundLoop noticesDue;
    private final BackgroundLoop keySweeps;
    private final List<BackgroundLoop> laneSends;
    private volatile Consumer<Error> died = _ -> {};
    private volatile boolean dead;
    private Instant tidied = Instant.EPOCH;
    private Instant lookedAtDayKey = Instant.EPOCH;
    private Instant lookedForLostKeys = Instant.EPOCH;

    public Background(BotContext bot, PlatformLanes platformLanes, OutboxDispatcher dispatcher) {
        this.bot = bot;
        this.notices = new NoticeTurns(new NoticeProcessor(bot), dispatcher, this::wake);
        this.lanes = platformLanes;
        this.sweeper = new Sweeper(bot);
        this.dayKeys = new DayKeyRotation(bot);
        this.lostKeys = new LostKeys(bot, dayKeys);
        this.deployments = new BackgroundLoop("deployments", this::followDeployments, this::die);
        this.noticesDue = new BackgroundLoop("notices", () -> notices.takeNext(this::execute), this::die);
        this.keySweeps = new BackgroundLoop("key-sweeps", this::sweep, this::die);
        this.laneSends = lanes.byName().entrySet().stream()
                .map(lane -> new BackgroundLoop("sends-to-" + lane.getKey(), () -> send(lane.getValue()), this::die))
                .toList();
    }

    private List<BackgroundLoop> loops() {
        return Stream.concat(Stream.of(deployments, noticesDue, keySweeps), laneSends.stream())
                .toList();
    }

    /**
     * Starts all loops.
     *
     * @param onDeath told of an error that ended one of them: the process should end, since something is not done any more
     */
    public void start(Consumer<Error> onDeath) {
        died = onDeath;
        loops().forEach(BackgroundLoop::start);
    }

    /** Has everything done soon. */
    public void wake() {
        wake(EnumSet.allOf(Work.class));
    }

    /** Has done soon what was left. */
    public void wake(Set<Work> left) {
        for (var work : left) {
            switch (work) {
                case NOTICES -> noticesDue.wake();
                case SENDS -> laneSends.forEach(BackgroundLoop::wake);
                case KEYS -> keySweeps.wake();
            }
        }
    }

    /** Works on the calling thread until nothing is left to do now. Tests call this instead of {@link #start}. */
    public void untilQuiet() {
        followDeployments();
        lostKeys.run();
        boolean any;
        do {
            any = notices.takeNext(Runnable::run);
            for (var lane : lanes.all()) {
                any |= lane.run(Runnable::run, _ -> {});
            }
            any |= sweeper.run();
            any |= dayKeys.run();
        } while (any);
    }

    /** Whether all loops come round, and no lane is behind. */
    public boolean isWell() {
        var longAgo = Instant.now().minus(HANGS_AFTER);
        return !dead
                && loops().stream().allMatch(loop -> loop.lastRound().isAfter(longAgo))
                && lanes.all().stream().allMatch(PlatformLane::isWell);
    }

    /** A look at one row, once a second. */
    private boolean followDeployments() {
        bot.scripts().lookAgain();
        return false;
    }

    private boolean send(PlatformLane lane) {
        return lane.run(this::execute, this::wake);
    }

    private boolean sweep() {
        sweeper.run();
        var wall = Instant.now();
        if (wall.isAfter(lookedAtDayKey.plus(DAY_KEY_EVERY))) {
            lookedAtDayKey = wall;
            dayKeys.run();
        }
        if (wall.isAfter(tidied.plus(TIDY_EVERY))) {
            tidy(wall);
            tidied = wall;
        }
        if (wall.isAfter(lookedForLostKeys.plus(LOST_KEYS_EVERY))) {
            lookedForLostKeys = wall;
            lostKeys.run();
        }
        return false;
    }

    /**
     * Destroys keys that no row names, and forgets old events and counts.
     *
     * @param wall the time by the wall clock, by which the key store knows when a key was made
     */
    public void tidy(Instant wall) {
        sweeper.tidy(wall);
    }

    /**
     * Forgets what is over: ends the day key, and destroys it and all others that are due. When the bot starts, and when it
     * stops, with no turn under way.
     */
    public void endDay() {
        lostKeys.run();
        sweeper.run();
        dayKeys.end();
        sweeper.run();
    }

    private void execute(Runnable send) {
        sends.execute(() -> {
            try {
                send.run();
            } catch (Error e) {
                die(e);
            }
        });
    }

    private void die(Error error) {
        dead = true;
        died.accept(error);
    }

    /** Ends all loops after their present work, and waits up to 10 seconds for sends that are under way. */
    @Override
    public void close() {
        loops().forEach(BackgroundLoop::close);
        sends.shutdown();
        try {
            if (!sends.awaitTermination(10, TimeUnit.SECONDS)) {
                sends.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            sends.shutdownNow();
        }
    }
}

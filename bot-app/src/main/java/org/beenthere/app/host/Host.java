package org.beenthere.app.host;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.beenthere.app.CannotStart;
import org.beenthere.app.bot.BotRuntime;
import org.beenthere.app.bot.ChatPlatforms;
import org.beenthere.app.database.DiskRoom;
import org.beenthere.app.database.OpenDatabase;
import org.beenthere.app.database.ReadyCheck;
import org.beenthere.app.practice.PracticeRoom;
import org.beenthere.app.practice.PracticeRoutes;
import org.beenthere.app.practice.PracticeSetup;
import org.beenthere.app.scripts.SiteFolder;
import org.beenthere.app.settings.Mode;
import org.beenthere.app.settings.Settings;
import org.beenthere.app.storage.ModeCheck;
import org.beenthere.store.LiveScripts;
import org.beenthere.turn.PlatformWordsLookup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts everything in order, and closes it in the opposite order when the process is asked to stop. */
public final class Host {

    private static final Logger LOG = LoggerFactory.getLogger(Host.class);

    private Host() {}

    /**
     * Runs until Ctrl-C or SIGTERM.
     *
     * @param say prints a line on the terminal
     * @throws org.beenthere.app.CannotStart if the user can mend what is in the way; what was started is closed again
     */
    public static void run(Settings settings, Consumer<String> say) {
        try (StopSignal stop = StopSignal.listen()) {
            try {
                HttpListener.checkIsFree(settings.bind(), settings.port());
                if (settings.mode() == Mode.PRACTICE) {
                    practise(settings, stop, say);
                } else {
                    serve(settings, stop, say);
                }
                if (stop.fault().isEmpty()) {
                    say.accept("Stopped. Everything is kept.");
                }
            } catch (RuntimeException e) {
                if (!stop.isAsked()) {
                    throw e;
                }
                // A stop was asked for during the start, and whatever failed since is part of stopping.
            }
            stop.fault().ifPresent(Host::endBy);
        }
    }

    private static void endBy(Throwable fault) {
        if (fault instanceof CannotStart known) {
            throw new CannotStart("BeenThere ended itself. " + known.getMessage()
                    + " Everything that was confirmed is kept: mend that, and start it again.");
        }
        LOG.error("Something that everything depends on ended by an error.", fault);
        throw new CannotStart("BeenThere ended itself, since its background work died ("
                + fault.getClass().getSimpleName() + "). Everything that was confirmed is kept: start it again."
                + " If it comes back, report the lines of the log.");
    }

    private static void practise(Settings settings, StopSignal stop, Consumer<String> say) {
        try (OpenDatabase database = open(settings, stop, say);
                ReadyCheck readyCheck = new ReadyCheck(database.url(), DiskRoom.of(settings));
                PracticeRoom room = PracticeSetup.open(settings, database, stop::fail, say);
                HttpListener http = HttpListener.open(
                        settings.bind(),
                        settings.port(),
                        () -> readyCheck.isReady() && room.isWell(),
                        new PracticeRoutes(room, settings.bind())::register)) {
            say.accept("The practice room is open: " + settings.bind().urlOf(http.port())
                    + "/practice  (Ctrl-C stops it)");
            stop.await();
            say.accept("Stopping…");
        }
    }

    private static OpenDatabase open(Settings settings, StopSignal stop, Consumer<String> say) {
        OpenDatabase database = OpenDatabase.open(settings, say);
        try {
            ModeCheck.check(settings, database);
            database.keepRunning(stop::fail);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static void serve(Settings settings, StopSignal stop, Consumer<String> say) {
        var clock = InstantSource.system();
        var site = SiteFolder.of(settings, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        var scripts = new AtomicReference<LiveScripts>();
        var platforms = ChatPlatforms.open(
                settings, () -> PlatformWordsLookup.of(scripts.get().now()), clock);
        platforms.check().ifPresent(say);
        // Closed from the last to the first: no more requests, then the events under way, then what they run on.
        try (OpenDatabase database = open(settings, stop, say);
                ReadyCheck readyCheck = new ReadyCheck(database.url(), DiskRoom.of(settings));
                BotRuntime runtime = withScripts(
                        scripts,
                        BotRuntime.open(
                                settings, database, site, platforms.byName(), clock, UnaryOperator.identity(), say));
                platforms;
                HttpListener http = HttpListener.open(
                        settings.bind(),
                        settings.port(),
                        () -> readyCheck.isReady() && runtime.isWell(),
                        config -> platforms.register(config, runtime.bot().turns()))) {
            runtime.onDeath(stop::fail);
            runtime.start();
            say.accept("BeenThere is listening: " + settings.bind().urlOf(http.port()));
            say.accept(platforms.summary());
            platforms.unreachable(site.site().roster()).ifPresent(say);
            stop.await();
            say.accept("Stopping…");
        }
    }

    /** The runtime needs the platforms, and the platforms take their words from its scripts. */
    private static BotRuntime withScripts(AtomicReference<LiveScripts> scripts, BotRuntime runtime) {
        scripts.set(runtime.scripts());
        return runtime;
    }
}

package org.beenthere.app;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.beenthere.app.database.OpenDatabase;
import org.beenthere.app.database.ReadyCheck;
import org.beenthere.app.house.OpenHouse;
import org.beenthere.app.house.RightMode;
import org.beenthere.app.house.SiteFolder;
import org.beenthere.app.practice.PracticeRoom;
import org.beenthere.app.practice.PracticeRoutes;
import org.beenthere.app.settings.Mode;
import org.beenthere.app.settings.Settings;
import org.beenthere.store.LiveScripts;
import org.beenthere.turn.PlatformWordsLookup;

/** Starts everything in order, says where it is, and closes it in the opposite order. */
public final class Host {

    private Host() {}

    /**
     * Runs until Ctrl-C or SIGTERM.
     *
     * @param say prints a line for the person at the terminal
     * @throws CannotStart if something that they can mend is in the way; what was started is closed again
     */
    public static void run(Settings settings, Consumer<String> say) {
        try (Lifetime lifetime = Lifetime.begin()) {
            try {
                HttpListener.checkIsFree(settings.bind(), settings.port());
                if (settings.mode() == Mode.PRACTICE) {
                    practise(settings, lifetime, say);
                } else {
                    serve(settings, lifetime, say);
                }
                say.accept("Stopped. Everything is kept.");
            } catch (RuntimeException e) {
                if (!lifetime.isStopAsked()) {
                    throw e;
                }
                // Ctrl-C while it started: whatever that broke is what was asked for
            }
        }
    }

    private static void practise(Settings settings, Lifetime lifetime, Consumer<String> say) {
        try (OpenDatabase database = rightDatabase(settings, say);
                ReadyCheck readyCheck = new ReadyCheck(database.url());
                PracticeRoom room = PracticeRoom.open(settings, database, say);
                HttpListener http = HttpListener.open(
                        settings.bind(),
                        settings.port(),
                        readyCheck::isReady,
                        new PracticeRoutes(room, settings.bind())::in)) {
            say.accept("The practice room is open: " + settings.bind().urlOf(http.port())
                    + "/practice  (Ctrl-C stops it)");
            lifetime.awaitStop();
            say.accept("Stopping…");
        }
    }

    private static OpenDatabase rightDatabase(Settings settings, Consumer<String> say) {
        OpenDatabase database = OpenDatabase.open(settings, say);
        try {
            RightMode.check(settings, database);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** The platforms were there before the house, and say some of its words. */
    private static OpenHouse told(AtomicReference<LiveScripts> scripts, OpenHouse house) {
        scripts.set(house.scripts());
        return house;
    }

    private static void serve(Settings settings, Lifetime lifetime, Consumer<String> say) {
        var clock = InstantSource.system();
        var site = SiteFolder.of(settings, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        var scripts = new AtomicReference<LiveScripts>();
        var platforms = Platforms.open(
                settings, () -> PlatformWordsLookup.of(scripts.get().now()), clock);
        platforms.check().ifPresent(say);
        // Closed in the opposite order: no more requests, then the events under way, and only then the house they are
        // in.
        try (OpenDatabase database = rightDatabase(settings, say);
                ReadyCheck readyCheck = new ReadyCheck(database.url());
                OpenHouse house = told(
                        scripts,
                        OpenHouse.open(
                                settings, database, site, platforms.byName(), clock, UnaryOperator.identity(), say));
                platforms;
                HttpListener http = HttpListener.open(
                        settings.bind(),
                        settings.port(),
                        readyCheck::isReady,
                        config -> platforms.in(config, house.bot().turns()))) {
            house.start();
            say.accept("BeenThere is listening: " + settings.bind().urlOf(http.port()));
            say.accept(platforms.line());
            platforms.unreachable(site.site().roster()).ifPresent(say);
            lifetime.awaitStop();
            say.accept("Stopping…");
        }
    }
}

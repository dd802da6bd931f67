package org.beenthere.app;

import java.util.function.Consumer;
import org.beenthere.app.database.OpenDatabase;
import org.beenthere.app.database.ReadyCheck;
import org.beenthere.app.settings.Mode;
import org.beenthere.app.settings.Settings;

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
                runUntilStopped(settings, lifetime, say);
            } catch (RuntimeException e) {
                if (!lifetime.isStopAsked()) {
                    throw e;
                }
                // Ctrl-C while it started: whatever that broke is what was asked for
            }
        }
    }

    private static void runUntilStopped(Settings settings, Lifetime lifetime, Consumer<String> say) {
        HttpListener.checkIsFree(settings.bind(), settings.port());
        try (OpenDatabase database = OpenDatabase.open(settings, say);
                ReadyCheck readyCheck = new ReadyCheck(database.url());
                // SEAM(house): open the house on the database here, give its routes to the listener below
                HttpListener http =
                        HttpListener.open(settings.bind(), settings.port(), readyCheck::isReady, routes -> {})) {
            say.accept(greeting(settings, http.port()));
            lifetime.awaitStop();
            say.accept("Stopping…");
        }
        say.accept("Stopped. Everything is kept.");
    }

    private static String greeting(Settings settings, int port) {
        if (settings.mode() == Mode.PRACTICE) {
            return "The practice room is open: " + settings.bind().urlOf(port) + "/practice  (Ctrl-C stops it)";
        }
        return "BeenThere is listening: " + settings.bind().urlOf(port);
    }
}

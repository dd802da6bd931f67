package org.beenthere.app.database;

import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Consumer;
import org.beenthere.app.CannotStart;
import org.beenthere.app.settings.DatabaseUrl;
import org.beenthere.app.settings.Settings;

/**
 * The database that the settings name, reachable.
 *
 * @param url where it is, and who the bot is there
 * @param embedded present if it is the bot's own
 */
public record OpenDatabase(DatabaseUrl url, Optional<EmbeddedDatabase> embedded) implements AutoCloseable {

    /**
     * Starts the embedded one, or looks whether the external one answers.
     *
     * @throws CannotStart if it cannot be had
     */
    public static OpenDatabase open(Settings settings, Consumer<String> progress) {
        if (settings.database().isPresent()) {
            DatabaseUrl url = settings.database().get();
            ExternalDatabase.check("DATABASE_URL", url);
            return new OpenDatabase(url, Optional.empty());
        }
        EmbeddedDatabase embedded = EmbeddedDatabase.start(settings.dataFolder(), progress);
        DatabaseUrl url = new DatabaseUrl(embedded.jdbcUrl(), embedded.user(), embedded.password());
        return new OpenDatabase(url, Optional.of(embedded));
    }

    /**
     * The same, beside a bot that may be at work on it: then its embedded one is used, and left as it is.
     *
     * @throws CannotStart if it cannot be had
     */
    public static OpenDatabase join(Settings settings, Consumer<String> progress) {
        return settings.database().isEmpty()
                ? RunningDatabase.in(settings.dataFolder())
                        .map(url -> new OpenDatabase(url, Optional.empty()))
                        .orElseGet(() -> open(settings, progress))
                : open(settings, progress);
    }

    /** Whether it would be an embedded one that was never made. */
    public static boolean isNew(Settings settings) {
        return settings.database().isEmpty() && Files.notExists(new DataFolder(settings.dataFolder()).database());
    }

    /**
     * Looks whether there is a database, for whoever would only use one.
     *
     * @throws CannotStart where the embedded one was never made
     */
    public static void refuseToMake(Settings settings) {
        if (isNew(settings)) {
            throw new CannotStart("There is no database in " + settings.dataFolder()
                    + ": ./beenthere serve makes it, with the roster in it. If it is elsewhere, set BEENTHERE_DATA or"
                    + " DATABASE_URL as for serve.");
        }
    }

    /** Stops it if it is the bot's own. Close everything that uses it first. */
    @Override
    public void close() {
        embedded.ifPresent(EmbeddedDatabase::close);
    }
}

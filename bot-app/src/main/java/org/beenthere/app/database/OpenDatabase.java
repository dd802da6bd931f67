package org.beenthere.app.database;

import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Consumer;
import org.beenthere.app.CannotStart;
import org.beenthere.app.settings.DatabaseUrl;
import org.beenthere.app.settings.Settings;

/**
 * The database that the settings name, once it answers.
 *
 * @param url its address, and the bot's user and password
 * @param embedded present if this process has started the embedded one
 */
public record OpenDatabase(DatabaseUrl url, Optional<EmbeddedDatabase> embedded) implements AutoCloseable {

    /**
     * Starts the embedded one, or checks that the external one answers.
     *
     * @param progress prints a line for each step that takes time
     * @throws CannotStart if it cannot be used
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
     * Like {@link #open}, while a bot may be running: then the embedded one that it has started is used, and not stopped.
     *
     * @throws CannotStart if it cannot be used
     */
    public static OpenDatabase join(Settings settings, Consumer<String> progress) {
        return settings.database().isEmpty()
                ? RunningDatabase.in(settings.dataFolder())
                        .map(url -> new OpenDatabase(url, Optional.empty()))
                        .orElseGet(() -> open(settings, progress))
                : open(settings, progress);
    }

    /** Whether the settings name an embedded one that was never made. */
    public static boolean isNew(Settings settings) {
        return settings.database().isEmpty() && Files.notExists(new DataFolder(settings.dataFolder()).database());
    }

    /**
     * Checks that there is a database, for commands that use one and do not make it.
     *
     * @throws CannotStart if the embedded one was never made
     */
    public static void refuseToMake(Settings settings) {
        if (isNew(settings)) {
            throw new CannotStart("There is no database in " + settings.dataFolder()
                    + ": ./beenthere serve makes it, with the roster in it. If it is elsewhere, set BEENTHERE_DATA or"
                    + " DATABASE_URL as for serve.");
        }
    }

    /**
     * Has the embedded one, if this process has started it, started again whenever it dies.
     *
     * @param lost told why where it cannot be started again; then the process should end
     */
    public void keepRunning(Consumer<Throwable> lost) {
        embedded.ifPresent(database -> database.keepRunning(lost));
    }

    /** Stops the embedded one if this process has started it. Close everything that uses it first. */
    @Override
    public void close() {
        embedded.ifPresent(EmbeddedDatabase::close);
    }
}

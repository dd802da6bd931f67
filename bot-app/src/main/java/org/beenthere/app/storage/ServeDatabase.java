package org.beenthere.app.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.beenthere.app.CannotStart;
import org.beenthere.app.database.OpenDatabase;
import org.beenthere.app.settings.Settings;
import org.beenthere.postgres.schema.DatabaseIdentity;
import org.beenthere.postgres.schema.Schema;
import org.beenthere.store.KeysAwayException;
import org.beenthere.vault.KeyFolderException;
import org.beenthere.vault.KeysetException;

/** The database of {@code serve}, for a command that may run beside the bot. */
public final class ServeDatabase {

    /** A bot of another version may be running, so a command never migrates the schema. */
    private static final String OTHER_VERSION =
            "The database is of another version of BeenThere. Nothing was changed: start"
                    + " ./beenthere serve of this version first, or use the version that runs.";

    private ServeDatabase() {}

    /**
     * Opens the database, which {@code serve} must have used before, does some work on it and closes it.
     *
     * @param refusalOfNew the error where {@code serve} has not used it yet
     * @throws CannotStart if the user can mend what is in the way
     */
    public static <T> T use(
            Settings settings,
            String refusalOfNew,
            BiFunction<HikariDataSource, DatabaseIdentity, T> work,
            Consumer<String> say) {
        OpenDatabase.refuseToMake(settings);
        try (var database = OpenDatabase.join(settings, say)) {
            ModeCheck.check(settings, database);
            try (var connections = Connections.pool(database.url())) {
                var row = DatabaseIdentity.read(connections).orElseThrow(() -> new CannotStart(refusalOfNew));
                if (!Schema.isCurrent(connections)) {
                    throw new CannotStart(OTHER_VERSION);
                }
                return work.apply(connections, row);
            }
        } catch (KeyFolderException | KeysetException | KeysAwayException e) {
            throw new CannotStart(e.getMessage());
        }
    }
}

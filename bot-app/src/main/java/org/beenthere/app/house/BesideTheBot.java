package org.beenthere.app.house;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.beenthere.app.CannotStart;
import org.beenthere.app.database.OpenDatabase;
import org.beenthere.app.settings.Settings;
import org.beenthere.postgres.HouseRow;
import org.beenthere.postgres.Schema;
import org.beenthere.store.KeysAwayException;
import org.beenthere.vault.KeyFolderException;
import org.beenthere.vault.KeysetException;

/** The database of {@code serve}, for a command that uses it beside a bot that may be at work. */
final class BesideTheBot {

    /** A bot of another version may be at work, so the schema is left as it is. */
    private static final String OTHER_VERSION =
            "The database is of another version of BeenThere. Nothing was changed: start"
                    + " ./beenthere serve of this version first, or use the version that runs.";

    private BesideTheBot() {}

    /**
     * Does something with the database, which must have been in use before.
     *
     * @param refusalOfNew what is said where it was not
     * @throws CannotStart where something that can be mended is in the way
     */
    static <T> T use(
            Settings settings,
            String refusalOfNew,
            BiFunction<HikariDataSource, HouseRow, T> work,
            Consumer<String> say) {
        OpenDatabase.refuseToMake(settings);
        try (var where = OpenDatabase.join(settings, say)) {
            RightMode.check(settings, where);
            try (var connections = OpenHouse.connections(where)) {
                var row = HouseRow.read(connections).orElseThrow(() -> new CannotStart(refusalOfNew));
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

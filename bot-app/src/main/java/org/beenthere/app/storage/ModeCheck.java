package org.beenthere.app.storage;

import org.beenthere.app.CannotStart;
import org.beenthere.app.database.OpenDatabase;
import org.beenthere.app.settings.Mode;
import org.beenthere.app.settings.Settings;
import org.beenthere.postgres.schema.DatabaseIdentity;
import org.jdbi.v3.core.JdbiException;

/** Keeps practice and real use apart: neither starts on data of the other. */
public final class ModeCheck {

    private ModeCheck() {}

    /**
     * Checks the mode that the database was made for, before anything is written to it. A new database suits both.
     *
     * @throws CannotStart if it was made for the other mode, or by a version whose tables cannot be read
     */
    public static void check(Settings settings, OpenDatabase database) {
        try {
            DatabaseIdentity.read(Connections.unpooled(database.url()))
                    .filter(row -> !row.mode().equals(nameOf(settings.mode())))
                    .ifPresent(_ -> {
                        throw refusal(settings);
                    });
        } catch (JdbiException e) {
            throw new CannotStart(SchemaUpgrade.OTHER_VERSION, e);
        }
    }

    /** The name of a mode in the database. */
    static String nameOf(Mode mode) {
        return switch (mode) {
            case PRACTICE -> DatabaseIdentity.PRACTICE;
            case SERVE -> DatabaseIdentity.SERVE;
        };
    }

    private static CannotStart refusal(Settings settings) {
        var place = settings.database().isPresent() ? "DATABASE_URL" : settings.dataFolder() + " (BEENTHERE_DATA)";
        return switch (settings.mode()) {
            case PRACTICE ->
                new CannotStart(place + " holds the data of ./beenthere serve, and nobody practises on that. Nothing"
                        + " was changed: take BEENTHERE_DATA out, or start ./beenthere serve.");
            case SERVE ->
                new CannotStart(place + " holds the data of a practice room, which is not for real people. Nothing was"
                        + " changed: name another database, or take the setting out.");
        };
    }
}

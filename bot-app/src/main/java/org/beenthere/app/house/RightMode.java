package org.beenthere.app.house;

import javax.sql.DataSource;
import org.beenthere.app.CannotStart;
import org.beenthere.app.database.OpenDatabase;
import org.beenthere.app.settings.Mode;
import org.beenthere.app.settings.Settings;
import org.beenthere.postgres.HouseRow;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.ds.PGSimpleDataSource;

/** Nobody practises on data of real people, and no real people are let in on data of the practice room. */
public final class RightMode {

    private RightMode() {}

    /**
     * Looks what the database is for, before anything is written to it.
     *
     * @throws CannotStart where it is for the other mode
     */
    public static void check(Settings settings, OpenDatabase where) {
        try {
            HouseRow.read(connections(where))
                    .filter(row -> !row.mode().equals(nameOf(settings.mode())))
                    .ifPresent(_ -> {
                        throw refusal(settings);
                    });
        } catch (JdbiException e) {
            throw new CannotStart(OpenHouse.OTHER_VERSION, e);
        }
    }

    /** How a mode is written in the database. */
    static String nameOf(Mode mode) {
        return switch (mode) {
            case PRACTICE -> HouseRow.PRACTICE;
            case SERVE -> HouseRow.SERVE;
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

    private static DataSource connections(OpenDatabase where) {
        var connections = new PGSimpleDataSource();
        connections.setUrl(where.url().jdbcUrl());
        connections.setUser(where.url().user());
        connections.setPassword(where.url().password());
        return connections;
    }
}

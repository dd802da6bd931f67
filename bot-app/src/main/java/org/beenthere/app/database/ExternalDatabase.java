package org.beenthere.app.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.beenthere.app.CannotStart;
import org.beenthere.app.settings.DatabaseUrl;

/** Checks a database that somebody else runs. */
public final class ExternalDatabase {

    private static final int OLDEST_MAJOR_VERSION = 15;
    private static final String CONNECT_SECONDS = "10";

    private ExternalDatabase() {}

    /**
     * Connects once.
     *
     * @param setting the name of the setting, for the error
     * @throws CannotStart if it does not answer within ten seconds, does not let the bot in, or is too old
     */
    public static void check(String setting, DatabaseUrl url) {
        Properties login = new Properties();
        login.setProperty("user", url.user());
        login.setProperty("password", url.password());
        login.setProperty("loginTimeout", CONNECT_SECONDS);
        try (Connection connection = DriverManager.getConnection(url.jdbcUrl(), login)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_MAJOR_VERSION) {
                throw new CannotStart(setting + " is a PostgreSQL " + version + ": BeenThere needs "
                        + OLDEST_MAJOR_VERSION + " or newer.");
            }
        } catch (SQLException e) {
            throw new CannotStart(setting + ": " + reason(Objects.requireNonNullElse(e.getSQLState(), "")), e);
        }
    }

    private static String reason(String state) {
        return switch (state) {
            case "28P01", "28000" -> "the database does not let the bot in: check user and password.";
            case "3D000" -> "there is no database of that name: make it first.";
            case "53300" -> "the database has no connection left for the bot: raise its max_connections.";
            default -> "the database does not answer: check host and port, and that it runs.";
        };
    }
}

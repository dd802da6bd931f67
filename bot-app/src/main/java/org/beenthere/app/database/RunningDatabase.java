package org.beenthere.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.beenthere.app.settings.DatabaseUrl;

/** An embedded PostgreSQL that another process of this machine has started. */
final class RunningDatabase {

    private RunningDatabase() {}

    /** The address of the one that runs on a data folder; empty where none does. */
    static Optional<DatabaseUrl> in(Path dataFolder) {
        var folder = new DataFolder(dataFolder);
        if (Files.notExists(folder.port()) || Files.notExists(folder.password())) {
            return Optional.empty();
        }
        try {
            var url = new DatabaseUrl(
                    EmbeddedDatabase.jdbcUrl(
                            Integer.parseInt(Files.readString(folder.port()).strip())),
                    EmbeddedDatabase.USER,
                    Files.readString(folder.password()).strip());
            return answers(url) ? Optional.of(url) : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Another PostgreSQL on that port has no such user, or another password. */
    private static boolean answers(DatabaseUrl url) {
        try (var _ = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password())) {
            return true;
        } catch (SQLException e) {
            return false;
        }
    }
}

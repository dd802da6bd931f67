package org.beenthere.app.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.concurrent.CountDownLatch;
import org.beenthere.app.CannotStart;

/** A process of its own that starts the database of a folder, writes a row and stays until it is killed. */
final class DatabaseHolder {

    private DatabaseHolder() {}

    public static void main(String[] arguments) throws Exception {
        try {
            hold(EmbeddedDatabase.start(Path.of(arguments[0]), line -> {}));
        } catch (CannotStart e) {
            System.out.println(e.getMessage());
        }
    }

    private static void hold(EmbeddedDatabase database) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("create table kept (line text)");
            statement.execute("insert into kept values ('before the kill')");
        }
        System.out.println("written");
        new CountDownLatch(1).await();
    }
}

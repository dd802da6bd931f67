package org.beenthere.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.beenthere.app.CannotStart;
import org.beenthere.files.FolderLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of the bot's own, with its data in a folder. It listens on this machine alone and asks for a password, and
 * what is committed is on the disk. {@link #close} stops it and releases the folder.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "beenthere";
    private static final String DATABASE = "beenthere";
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DataFolder folder;
    private final FolderLock lock;
    private final Server server;
    private final int port;
    private final String password;
    private Optional<DatabaseSupervisor> supervisor = Optional.empty();

    private EmbeddedDatabase(DataFolder folder, FolderLock lock, Server server, int port, String password) {
        this.folder = folder;
        this.lock = lock;
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the database of a folder; makes folder and database where they are missing. A database that still runs after
     * a crash of the bot is stopped and started again.
     *
     * @param progress prints a line for each step that takes time
     * @throws CannotStart if the folder is in use, or what is in it cannot be started; then nothing is changed
     */
    public static EmbeddedDatabase start(Path dataFolder, Consumer<String> progress) {
        DataFolder folder = new DataFolder(dataFolder);
        ClusterCheck.refuseForeign(folder);
        FolderLock lock = folder.hold();
        try {
            NewCluster.deleteHalfMade(folder, progress);
            boolean made = ClusterCheck.isMade(folder);
            Programs programs = Unpacking.programsIn(folder, progress);
            Server server = new Server(folder, programs);
            if (made) {
                OrphanedServer.stop(folder, server, progress);
            } else {
                NewCluster.make(folder, programs, progress);
            }
            String password = Files.readString(folder.password()).strip();
            EmbeddedDatabase database = new EmbeddedDatabase(folder, lock, server, server.start(), password);
            return database.withItsOwnDatabase();
        } catch (IOException e) {
            lock.close();
            throw new CannotStart("The data folder " + folder.path() + " cannot be used: " + e + ".", e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private EmbeddedDatabase withItsOwnDatabase() {
        try {
            createDatabaseIfMissing(DATABASE);
            return this;
        } catch (RuntimeException e) {
            server.stop();
            throw e;
        }
    }

    /**
     * Has PostgreSQL started again, on the same port and data, whenever it dies before {@link #close}. Call this once.
     *
     * @param lost told why where it cannot be started again, after half a minute; then the process should end
     */
    public void keepRunning(Consumer<Throwable> lost) {
        keepRunning(DatabaseSupervisor.EVERY, lost);
    }

    /** @param every how often to look whether it runs */
    synchronized void keepRunning(Duration every, Consumer<Throwable> lost) {
        supervisor = Optional.of(new DatabaseSupervisor(folder, server, port, every, lost));
    }

    /** The address of the bot's own database, without user and password. */
    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    /** The address of the bot's own database in the PostgreSQL that listens on a port of this machine. */
    static String jdbcUrl(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    /** The address of another database of the same PostgreSQL. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /**
     * Makes an empty database of this name, unless there is one.
     *
     * @param name of small letters, digits and underscores, at most 63, the first no digit
     * @throws CannotStart if PostgreSQL refuses
     */
    public void createDatabaseIfMissing(String name) {
        if (!name.matches("[a-z_][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("not the name of a database: " + name);
        }
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), USER, password)) {
            if (!exists(connection, name)) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("create database " + name);
                }
            }
        } catch (SQLException e) {
            throw new CannotStart("The database does not let the bot in: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select from pg_database where datname = ?")) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    /** Stops PostgreSQL and waits until it has stopped. Close everything that uses it first. */
    @Override
    public synchronized void close() {
        try {
            supervisor.ifPresent(DatabaseSupervisor::close);
            if (!server.stop()) {
                LOG.warn("The database did not stop by itself; the next start takes it over.");
            }
        } finally {
            lock.close();
        }
    }
}

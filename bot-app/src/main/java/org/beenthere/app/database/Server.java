package org.beenthere.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.beenthere.app.CannotStart;

/**
 * Starts and stops PostgreSQL on a data folder. It runs in a session of its own: Ctrl-C at the terminal reaches the bot
 * alone, which stops the database last.
 */
final class Server {

    private static final String WAIT_SECONDS = "60";
    private static final int ATTEMPTS = 3;

    private final DataFolder folder;
    private final Programs programs;

    Server(DataFolder folder, Programs programs) {
        this.folder = folder;
        this.programs = programs;
    }

    /**
     * Starts it, and returns its port once it accepts connections.
     *
     * @throws CannotStart with PostgreSQL's reason, if it does not within 60 seconds
     */
    int start() throws IOException {
        String reason = "";
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int port = FreePort.rememberedIn(folder.port());
            ServerLog.rotate(folder.log());
            Optional<String> log = startOn(port);
            if (log.isEmpty()) {
                return port;
            }
            reason = ServerLog.reasonIn(log.get());
            // another process may have taken the port since it was checked; any other reason stays
            if (!log.get().contains("could not create any TCP/IP sockets")) {
                break;
            }
        }
        throw doesNotStart(reason);
    }

    /**
     * Starts it once more on the port that it had.
     *
     * @throws CannotStart with PostgreSQL's reason, if it does not within 60 seconds
     */
    void startAgain(int port) throws IOException {
        Optional<String> log = startOn(port);
        if (log.isPresent()) {
            throw doesNotStart(ServerLog.reasonIn(log.get()));
        }
    }

    /** Starts it; gives what it has logged where it does not start. */
    private Optional<String> startOn(int port) throws IOException {
        ServerSettings.write(folder.cluster(), port);
        long before = ServerLog.length(folder.log());
        Programs.Outcome outcome = control("--log=" + folder.log(), "start");
        if (outcome.succeeded()) {
            return Optional.empty();
        }
        return Optional.of(Files.exists(folder.log()) ? ServerLog.since(folder.log(), before) : outcome.output());
    }

    private CannotStart doesNotStart(String reason) {
        stop();
        return new CannotStart("The database in " + folder.database() + " does not start: " + reason + " (more in "
                + folder.log() + ").");
    }

    /**
     * Stops it cleanly: open transactions are rolled back, what is committed is written.
     *
     * @return whether it stopped within 60 seconds
     */
    boolean stop() {
        return control("--mode=fast", "stop").succeeded();
    }

    private Programs.Outcome control(String option, String action) {
        return programs.run(
                folder.database(),
                "pg_ctl",
                "--pgdata=" + folder.cluster(),
                "--wait",
                "--timeout=" + WAIT_SECONDS,
                option,
                action);
    }
}

package org.beenthere.app.database;

import java.io.IOException;
import java.nio.file.Files;
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
            ServerSettings.write(folder.cluster(), port);
            ServerLog.rotate(folder.log());
            Programs.Outcome outcome = control("--log=" + folder.log(), "start");
            if (outcome.succeeded()) {
                return port;
            }
            String log = Files.exists(folder.log()) ? Files.readString(folder.log()) : outcome.output();
            reason = ServerLog.reasonIn(log);
            // another process may have taken the port since it was checked; any other reason stays
            if (!log.contains("could not create any TCP/IP sockets")) {
                break;
            }
        }
        stop();
        throw new CannotStart("The database in " + folder.database() + " does not start: " + reason + " (more in "
                + folder.log() + ").");
    }

    /** Stops it cleanly: open transactions are rolled back, what is committed is written. Whether it did in 60 seconds. */
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

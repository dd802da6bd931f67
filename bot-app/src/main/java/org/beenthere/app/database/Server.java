package org.beenthere.app.database;

import java.io.IOException;
import java.nio.file.Files;
import org.beenthere.app.CannotStart;

/**
 * Starts and stops PostgreSQL on a folder. It runs in a session of its own: Ctrl-C at the terminal reaches the bot
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
     * Starts it and returns its port once it takes connections.
     *
     * @throws CannotStart if it does not within 60 seconds, with its reason
     */
    int start() throws IOException {
        String reason = "";
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int port = FreePort.rememberedIn(folder.port());
            ServerSettings.write(folder.cluster(), port);
            ServerLog.turnOver(folder.log());
            Programs.Outcome outcome = control("--log=" + folder.log(), "start");
            if (outcome.succeeded()) {
                return port;
            }
            String log = Files.exists(folder.log()) ? Files.readString(folder.log()) : outcome.output();
            reason = ServerLog.reasonIn(log);
            // somebody else may have taken the port since it was looked at; anything else will not mend itself
            if (!log.contains("could not create any TCP/IP sockets")) {
                break;
            }
        }
        stop();
        throw new CannotStart("The database in " + folder.database() + " does not start: " + reason + " (more in "
                + folder.log() + ").");
    }

    /** Stops it cleanly: open transactions are rolled back, everything committed is written. */
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

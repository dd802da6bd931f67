package org.beenthere.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.beenthere.app.CannotStart;

/** A PostgreSQL that outlived its bot, as after kill -9. Whoever holds the folder's lock knows that no bot uses it. */
final class OrphanedServer {

    private OrphanedServer() {}

    /**
     * Stops the one that runs on this folder, if any.
     *
     * @throws CannotStart if it does not stop
     */
    static void stop(DataFolder folder, Server server, Consumer<String> progress) throws IOException {
        Path pidFile = Postmaster.fileIn(folder.cluster());
        Optional<ProcessHandle> process = Postmaster.processIn(pidFile);
        if (process.isEmpty()) {
            return; // PostgreSQL itself deletes the file of a process that is gone
        }
        if (Postmaster.isSurelyAnother(process.get(), folder.cluster())) {
            // after a restart of the machine another program may have the same number: it is left alone
            Files.deleteIfExists(pidFile);
            return;
        }
        progress.accept("The database of an earlier run is still running; taking over…");
        if (!server.stop() && process.get().isAlive()) {
            throw new CannotStart("An earlier run's database on " + folder.cluster() + " does not stop: end process "
                    + process.get().pid() + " and try again.");
        }
    }
}

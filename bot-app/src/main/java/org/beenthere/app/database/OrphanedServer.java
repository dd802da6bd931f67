package org.beenthere.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        Path pidFile = folder.cluster().resolve("postmaster.pid");
        Optional<ProcessHandle> process = processIn(pidFile);
        if (process.isEmpty()) {
            return; // PostgreSQL itself deletes the file of a process that is gone
        }
        if (isSurelyAnother(process.get(), folder.cluster())) {
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

    private static Optional<ProcessHandle> processIn(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(ProcessHandle::isAlive);
    }

    /** A process that cannot be inspected counts as the database. */
    private static boolean isSurelyAnother(ProcessHandle process, Path cluster) throws IOException {
        Path about = Path.of("/proc", Long.toString(process.pid()));
        if (Files.isDirectory(about)
                && Files.readString(about.resolve("cmdline")).isEmpty()) {
            return true; // a zombie: it is dead, and its parent has not waited for it yet
        }
        Optional<Path> program = process.info().command().map(Path::of);
        if (program.isEmpty()) {
            return false;
        }
        if (!program.get().getFileName().toString().startsWith("postgres")) {
            return true;
        }
        if (Files.exists(about.resolve("cwd"))) {
            return !about.resolve("cwd").toRealPath().equals(cluster.toRealPath());
        }
        return !process.info().commandLine().orElse(cluster.toString()).contains(cluster.toString());
    }
}

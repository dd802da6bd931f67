package org.beenthere.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The process of the PostgreSQL that runs, or ran, on a cluster, as its file of that name tells. */
final class Postmaster {

    private Postmaster() {}

    static Path fileIn(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** The process with the number in the file; empty where there is none. It may be another one's by now. */
    static Optional<ProcessHandle> processIn(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(ProcessHandle::isAlive);
    }

    /** Whether a process runs. One that is dead stays a zombie until its parent has waited for it. */
    static boolean isAlive(ProcessHandle process) throws IOException {
        return process.isAlive() && !isZombie(process);
    }

    private static boolean isZombie(ProcessHandle process) throws IOException {
        Path about = about(process);
        return Files.isDirectory(about)
                && Files.readString(about.resolve("cmdline")).isEmpty();
    }

    /** Whether a process is not the database of a cluster. One that cannot be inspected counts as the database. */
    static boolean isSurelyAnother(ProcessHandle process, Path cluster) throws IOException {
        if (isZombie(process)) {
            return true;
        }
        Optional<Path> program = process.info().command().map(Path::of);
        if (program.isEmpty()) {
            return false;
        }
        if (!program.get().getFileName().toString().startsWith("postgres")) {
            return true;
        }
        Path at = about(process).resolve("cwd");
        if (Files.exists(at)) {
            return !at.toRealPath().equals(cluster.toRealPath());
        }
        return !process.info().commandLine().orElse(cluster.toString()).contains(cluster.toString());
    }

    private static Path about(ProcessHandle process) {
        return Path.of("/proc", Long.toString(process.pid()));
    }
}

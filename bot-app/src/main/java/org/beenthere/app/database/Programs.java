package org.beenthere.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** PostgreSQL's programs, unpacked in a folder. They are run without the bot's environment, which may hold secrets. */
final class Programs {

    /** The environment variables that they get; the bot's passwords are not among them. */
    private static final Set<String> ENVIRONMENT = Set.of("PATH", "HOME", "TMPDIR", "TZ");

    private final Path folder;
    private final List<String> wrapper;

    Programs(Path folder, List<String> wrapper) {
        this.folder = folder;
        this.wrapper = List.copyOf(wrapper);
    }

    /** How a program ended, and all that it printed. */
    record Outcome(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }
    }

    /** Runs one of the programs in a folder and waits for its end. */
    Outcome run(Path workingFolder, String program, String... arguments) {
        List<String> command = new ArrayList<>(wrapper);
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return run(workingFolder, command);
    }

    static Outcome run(Path workingFolder, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(workingFolder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().retainAll(ENVIRONMENT);
        // on a Mac, PostgreSQL cannot start without a locale of its own
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes());
            return new Outcome(process.waitFor(), output.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + command.getFirst() + " ran", e);
        }
    }
}

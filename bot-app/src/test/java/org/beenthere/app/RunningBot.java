package org.beenthere.app;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, in a folder, with nothing in its environment but what a test gives. */
final class RunningBot implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    RunningBot(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // as the launcher does
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                // its own log, not that of the tests, which is on their class path
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().retainAll(Set.of("PATH", "HOME"));
        builder.environment().putAll(environment);
        this.process = builder.start();
        this.output = process.inputReader();
    }

    /** Reads on until a line holds the words, and returns it. */
    String lineWith(String words) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            String line = output.readLine();
            if (line == null) {
                throw new AssertionError("it ended without saying '" + words + "': " + lines);
            }
            lines.add(line);
            return line.contains(words);
        });
        return lines.getLast();
    }

    /** Reads on until it says where it is, and returns that address. */
    String address() {
        return lineWith("http://localhost:").replaceFirst(".*(http://localhost:\\d+).*", "$1");
    }

    /** Ends it in the middle of whatever it does, as kill -9 and a power cut do. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to stop, as Ctrl-C and service managers do. */
    void askToStop() {
        // asked by its handle, it can still be listened to
        process.toHandle().destroy();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end: " + lines);
        }
        return process.exitValue();
    }

    /** Everything it said until its end. */
    List<String> allLines() {
        output.lines().forEach(lines::add);
        return lines;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

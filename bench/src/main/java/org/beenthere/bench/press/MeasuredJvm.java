package org.beenthere.bench.press;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.beenthere.app.Main;
import org.beenthere.vault.Keyset;

/** A JVM of its own whose processor time is measured. */
final class MeasuredJvm implements AutoCloseable {

    private final Path folder;
    private final Process process;
    private final BufferedReader output;
    private final URI address;

    private MeasuredJvm(Path folder, Map<String, String> environment, String options, List<String> program)
            throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.addAll(Stream.of(options.split(" "))
                .filter(option -> !option.isBlank())
                .toList());
        command.addAll(List.of("-cp", absoluteClassPath()));
        command.addAll(program);
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().retainAll(Set.of("PATH", "HOME"));
        builder.environment().putAll(environment);
        this.folder = folder;
        this.process = builder.start();
        this.output = process.inputReader();
        this.address = readAddress();
        Thread.ofVirtual().start(() -> output.lines().forEach(IO::println));
    }

    /**
     * The bot, with the example site and an embedded PostgreSQL, all in a folder. It has what {@code -Dbench.jvm} says as
     * further options, such as those of a profiler.
     */
    static MeasuredJvm serve(Path folder, String slack) throws IOException {
        BenchSite.copyTo(folder.resolve("site"));
        Keyset.create(folder.resolve("keyset"));
        return new MeasuredJvm(
                folder,
                Map.of(
                        "PORT",
                        "0",
                        "BEENTHERE_BIND",
                        "127.0.0.1",
                        "BEENTHERE_SITE",
                        folder.resolve("site").toString(),
                        "BEENTHERE_KEYSET",
                        folder.resolve("keyset").toString(),
                        "SLACK_TEAM_ID",
                        SlackPayloads.TEAM,
                        "SLACK_SIGNING_SECRET",
                        SlackPayloads.SECRET,
                        "SLACK_BOT_TOKEN",
                        "xoxb-bench",
                        "SLACK_API_URL",
                        slack),
                System.getProperty("bench.jvm", ""),
                List.of(Main.class.getName(), "serve"));
    }

    /** The yardstick. */
    static MeasuredJvm bareBolt(Path folder) throws IOException {
        return new MeasuredJvm(folder, Map.of(), "", List.of(BareBolt.class.getName()));
    }

    /** What it was started from may be relative to where this process runs. */
    private static String absoluteClassPath() {
        return Path.of(System.getProperty("java.class.path").split(File.pathSeparator)[0])
                .toAbsolutePath()
                .toString();
    }

    private URI readAddress() throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            IO.println(line);
            if (line.contains("http://localhost:")) {
                return URI.create(line.replaceFirst(".*(http://localhost:\\d+).*", "$1") + "/slack/events");
            }
        }
        throw new IllegalStateException("it ended without saying where it listens");
    }

    /** Where it takes presses. */
    URI address() {
        return address;
    }

    /** The processor time that it has used. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** The processor time of the PostgreSQL that it has started, which is no child of its own; zero without one. */
    Duration databaseTime() throws IOException {
        var running = folder.resolve("data-serve/database/postgresql/postmaster.pid");
        if (Files.notExists(running)) {
            return Duration.ZERO;
        }
        long server = Long.parseLong(Files.readAllLines(running).getFirst());
        return ProcessHandle.of(server).stream()
                .flatMap(found -> Stream.concat(Stream.of(found), found.descendants()))
                .flatMap(found -> found.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() {
        process.toHandle().destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
}

package org.beenthere.app.browser;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.beenthere.app.database.ScratchData;

/** The packaged program in a folder of its own. It can be killed and started again. */
final class PackagedBot implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path folder;
    private final Map<String, String> settings;
    private final int port;
    private int starts;
    private Process process;

    private PackagedBot(Path folder, Map<String, String> settings, int port) {
        this.folder = folder;
        this.settings = settings;
        this.port = port;
    }

    static PackagedBot startIn(Path folder, Map<String, String> settings) throws IOException {
        ScratchData.linkProgramsInto(folder.resolve("data"));
        var bot = new PackagedBot(folder, settings, freePort());
        bot.start();
        return bot;
    }

    /** A free port. Every start uses the same one, so that an open page finds the bot again. */
    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /** Starts it with what its folder holds, and waits until the room is open. */
    void start() throws IOException {
        var log = folder.resolve("said-" + ++starts + ".log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java, "--sun-misc-unsafe-memory-access=allow", "-jar", System.getProperty("program"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().retainAll(Set.of("PATH", "HOME"));
        builder.environment().put("PORT", "" + port);
        builder.environment().putAll(settings);
        process = builder.start();
        await("the room is open").atMost(PATIENCE).until(() -> {
            var said = Files.readString(log);
            if (!process.isAlive()) {
                throw new AssertionError("it did not start: " + said);
            }
            return said.contains("The practice room is open");
        });
    }

    String url() {
        return "http://localhost:" + port + "/practice";
    }

    /** Kills it, whatever it is doing: kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Stops it cleanly, so that its database stops too. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("it does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

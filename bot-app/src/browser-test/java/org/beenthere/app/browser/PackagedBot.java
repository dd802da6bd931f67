package org.beenthere.app.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The packaged program as a process of its own, in a folder: what {@code ./beenthere} runs. */
final class PackagedBot implements AutoCloseable {

    private final Process process;
    private final String address;

    PackagedBot(Path folder) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar().toAbsolutePath().toString());
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("PORT", "0");
        this.process = builder.start();
        this.address = address(process.inputReader());
    }

    private static Path jar() throws IOException {
        try (var found = Files.newDirectoryStream(Path.of("target"), "bot-app-*.jar")) {
            return found.iterator().next();
        }
    }

    private static String address(BufferedReader output) throws IOException {
        var said = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains("http://localhost:")) {
                return line.replaceFirst(".*(http://localhost:\\d+).*", "$1");
            }
        }
        throw new AssertionError("it ended without an address:\n" + said);
    }

    String address() {
        return address;
    }

    /** Ends it as kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}

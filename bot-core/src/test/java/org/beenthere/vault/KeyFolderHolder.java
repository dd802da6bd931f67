package org.beenthere.vault;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A second process that opens a key folder, says what came of it, and holds it until it is ended. */
final class KeyFolderHolder implements AutoCloseable {

    private static final String HELD = "held";

    private final Process process;
    private final BufferedReader said;

    KeyFolderHolder(Path folder) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeyFolderHolder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        said = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Waits until it has tried; "held", or why it was refused. */
    String outcome() throws IOException {
        return said.readLine();
    }

    /** Ends the process as a crash would, and waits until it is gone. */
    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        process.onExit().join();
        said.close();
    }

    public static void main(String[] arguments) throws IOException {
        try (KeyFolder keys = KeyFolder.open(Path.of(arguments[0]))) {
            System.out.println(keys.boundTo().isEmpty() ? HELD : "bound");
            // Ends at the latest when the test that started it does.
            System.in.read();
        } catch (KeyFolderException e) {
            System.out.println(e.getMessage());
        }
    }
}

package org.beenthere.app.command;

import java.nio.file.Path;
import org.beenthere.app.CannotStart;
import org.beenthere.vault.Keyset;
import org.beenthere.vault.KeysetException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ./beenthere keys new PATH}: makes a new master keyset. */
@Command(
        name = "new",
        description = {
            "Makes a new master keyset in a file that only you can read. A file that exists is never overwritten.",
            "Keep a copy where the data and its backups are not: without it, nobody can read the data again."
        },
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class)
public final class KeysNewCommand implements Runnable {

    @Parameters(paramLabel = "PATH", description = "The file to make.")
    private Path path;

    @Override
    public void run() {
        try {
            Keyset.create(path);
        } catch (KeysetException e) {
            throw new CannotStart(e.getMessage());
        }
    }
}

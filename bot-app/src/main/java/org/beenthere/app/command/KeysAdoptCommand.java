package org.beenthere.app.command;

import java.util.concurrent.Callable;
import org.beenthere.app.settings.Mode;
import org.beenthere.app.settings.Settings;
import org.beenthere.app.storage.KeyAdoption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./beenthere keys adopt}: takes a new key store in place of one that is lost. */
@Command(
        name = "adopt",
        description = {
            "Where the key store is lost for good, takes a new one in the folder that BEENTHERE_KEYS names, which must be"
                    + " empty or not there yet.",
            "What the lost keys sealed is given up: open requests, and what people are in the middle of. The roster stays,"
                    + " and everybody can ask anew.",
            "Run it with the settings of ./beenthere serve, while the bot is stopped."
        },
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class)
public final class KeysAdoptCommand implements Callable<Integer> {

    @Option(names = "--yes", description = "Take it. Without this, nothing is changed.")
    private boolean yes;

    @ParentCommand
    private KeysCommand keys;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var settings = Settings.read(Mode.SERVE, keys.beenThere().environment());
        KeyAdoption.run(settings, yes, new LinePrinter(spec.commandLine().getOut()));
        return 0;
    }
}

package org.beenthere.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./beenthere keys}: the commands about keys. */
@Command(
        name = "keys",
        description = "Makes the keys that seal what people write, and takes new ones where they are lost.",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        subcommands = {KeysNewCommand.class, KeysAdoptCommand.class})
public final class KeysCommand implements Runnable {

    @ParentCommand
    private BeenThereCommand beenThere;

    @Spec
    private CommandSpec spec;

    BeenThereCommand beenThere() {
        return beenThere;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: keys new PATH, or keys adopt");
    }
}

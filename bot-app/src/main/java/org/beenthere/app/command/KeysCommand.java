package org.beenthere.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./beenthere keys}: the commands about keys. */
@Command(
        name = "keys",
        description = "Makes the keys that seal what people write.",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        subcommands = KeysNewCommand.class)
public final class KeysCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: keys new PATH");
    }
}

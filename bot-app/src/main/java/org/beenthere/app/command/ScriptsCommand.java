package org.beenthere.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./beenthere scripts}: what can be done with scripts and words. */
@Command(
        name = "scripts",
        description = "Looks at the scripts and words of your programme.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = ScriptsCheckCommand.class)
public final class ScriptsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: scripts check FOLDER");
    }
}

package org.beenthere.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./beenthere site}: the commands about a site folder. */
@Command(
        name = "site",
        description = "Looks at the folder that describes your programme.",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        subcommands = SiteCheckCommand.class)
public final class SiteCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: site check FOLDER");
    }
}

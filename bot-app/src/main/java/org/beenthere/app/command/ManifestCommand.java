package org.beenthere.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./beenthere manifest}: prints what a chat platform needs to make an app of the bot. */
@Command(
        name = "manifest",
        description = "Prints the manifest with which Slack or Microsoft Teams makes an app of the bot.",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        subcommands = {ManifestSlackCommand.class, ManifestTeamsCommand.class})
public final class ManifestCommand implements Runnable {

    @ParentCommand
    private BeenThereCommand beenThere;

    @Spec
    private CommandSpec spec;

    BeenThereCommand beenThere() {
        return beenThere;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say for which platform: manifest slack, or manifest teams");
    }
}

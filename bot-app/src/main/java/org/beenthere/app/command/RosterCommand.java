package org.beenthere.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./beenthere roster}: the commands about the roster in use. */
@Command(
        name = "roster",
        description = "Brings the roster in use to what your site folder says.",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        subcommands = RosterImportCommand.class)
public final class RosterCommand implements Runnable {

    @ParentCommand
    private BeenThereCommand beenThere;

    @Spec
    private CommandSpec spec;

    BeenThereCommand beenThere() {
        return beenThere;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: roster import FOLDER");
    }
}

package org.beenthere.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./beenthere scripts}: the commands about scripts and words. */
@Command(
        name = "scripts",
        description = "Checks, deploys, plays, draws and helps to translate the scripts that the bot follows.",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        subcommands = {
            ScriptsCheckCommand.class,
            ScriptsDeployCommand.class,
            ScriptsCoverageCommand.class,
            ScriptsGraphCommand.class,
            ScriptsSchemaCommand.class,
            ScriptsTranslateCommand.class
        })
public final class ScriptsCommand implements Runnable {

    @ParentCommand
    private BeenThereCommand beenThere;

    @Spec
    private CommandSpec spec;

    BeenThereCommand beenThere() {
        return beenThere;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: scripts check FOLDER, scripts deploy FOLDER, scripts coverage FOLDER, scripts graph"
                        + " NAME, scripts schema FOLDER, or scripts translate FOLDER NAME LANGUAGE");
    }
}

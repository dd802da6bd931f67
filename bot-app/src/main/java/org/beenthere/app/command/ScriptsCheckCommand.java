package org.beenthere.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.beenthere.app.house.ScriptsCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./beenthere scripts check FOLDER}: everything that is wrong with scripts and words, and where. */
@Command(
        name = "check",
        description = "Checks the shipped scripts and words with those of a folder over them, and says what to mend.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class ScriptsCheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "A site folder, or any folder with scripts/ or words/.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return ScriptsCheck.run(folder, spec.commandLine().getOut());
    }
}

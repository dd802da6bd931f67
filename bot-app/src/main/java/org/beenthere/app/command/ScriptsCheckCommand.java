package org.beenthere.app.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.beenthere.app.CannotStart;
import org.beenthere.app.authoring.ScriptsCheck;
import org.beenthere.app.deployment.ScriptDeployment;
import org.beenthere.app.site.SiteCheck;
import org.beenthere.app.site.SiteReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./beenthere scripts check FOLDER}: prints everything that is wrong with scripts and words. */
@Command(
        name = "check",
        description = {
            "Checks the shipped scripts, words and prompts of check-ins with those of a folder over them, and says what to mend.",
            "With the settings of ./beenthere serve it also says what a deployment of the folder would do to whoever is in"
                    + " the middle of something."
        },
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class)
public final class ScriptsCheckCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FOLDER",
            description = "A site folder, or any folder with scripts/, words/ or check-ins/.")
    private Path folder;

    @ParentCommand
    private ScriptsCommand scripts;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        int checked = ScriptsCheck.run(folder, out);
        return checked == 0 && scripts.beenThere().hasServeSettings() && isSite() ? plan(out) : checked;
    }

    private boolean isSite() {
        return Files.exists(folder.resolve("programme.yaml"));
    }

    private int plan(PrintWriter out) {
        return SiteCheck.orProblems(out, () -> {
            var site = SiteReader.read(folder);
            try {
                boolean possible =
                        ScriptDeployment.run(scripts.beenThere().serve(folder), site, folder, false, out::println);
                return possible ? 0 : 1;
            } catch (CannotStart e) {
                out.println("What a deployment would do to whoever is in the middle of something is not known. "
                        + e.getMessage());
                return 0;
            }
        });
    }
}

package org.beenthere.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.beenthere.app.authoring.ScriptsCheck;
import org.beenthere.app.deployment.ScriptDeployment;
import org.beenthere.app.site.SiteCheck;
import org.beenthere.app.site.SiteReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./beenthere scripts deploy FOLDER}: makes a running bot follow the scripts and words of a site folder. */
@Command(
        name = "deploy",
        description = {
            "Makes the scripts, words and check-ins of a site folder the ones in use, without a restart. Says what that does to"
                    + " whoever is in the middle of something, and refuses to take out a question at which somebody waits"
                    + " without a word where they go.",
            "Run it with the settings of ./beenthere serve."
        },
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class)
public final class ScriptsDeployCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "The site folder.")
    private Path folder;

    @ParentCommand
    private ScriptsCommand scripts;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        return SiteCheck.orProblems(out, () -> {
            var site = SiteReader.read(folder);
            return ScriptsCheck.run(folder, out) == 0
                            && ScriptDeployment.run(
                                    scripts.beenThere().serve(folder), site, folder, true, new LinePrinter(out))
                    ? 0
                    : 1;
        });
    }
}

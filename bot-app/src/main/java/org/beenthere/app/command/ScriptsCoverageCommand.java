package org.beenthere.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.beenthere.app.authoring.SiteRehearsal;
import org.beenthere.app.site.SiteCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./beenthere scripts coverage FOLDER}: plays a site's transcripts, and prints what they do not walk. */
@Command(
        name = "coverage",
        description = {
            "Plays the transcripts in FOLDER/transcripts against the scripts of a site folder. Says where a script now"
                    + " says something else, and which steps and ways of the site's own scripts no transcript walks.",
            "Ends with 1 if there is either."
        },
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class)
public final class ScriptsCoverageCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "The site folder.")
    private Path folder;

    @Option(names = "--update", description = "Write the transcripts anew, as the scripts make them now.")
    private boolean update;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        return SiteCheck.orProblems(out, () -> SiteRehearsal.of(folder).run(update, out::println) ? 0 : 1);
    }
}

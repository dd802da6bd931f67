package org.beenthere.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.beenthere.app.house.SiteRehearsal;
import org.beenthere.app.site.SiteCheck;
import org.beenthere.app.site.SiteProblems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./beenthere scripts coverage FOLDER}: plays a site's transcripts, and says what they do not walk. */
@Command(
        name = "coverage",
        description = {
            "Plays the transcripts in FOLDER/transcripts against the scripts of a site folder. Says where a script now"
                    + " says something else, and which steps and ways of the site's own scripts no transcript walks.",
            "Ends with 1 if there is either."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
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
        try {
            return SiteRehearsal.of(folder).run(update, out::println) ? 0 : 1;
        } catch (SiteProblems e) {
            out.print(SiteCheck.report(e));
            return 1;
        } finally {
            out.flush();
        }
    }
}

package org.beenthere.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.beenthere.app.house.RosterTakeover;
import org.beenthere.app.site.SiteCheck;
import org.beenthere.app.site.SiteProblems;
import org.beenthere.app.site.SiteReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./beenthere roster import FOLDER}: takes a site's roster over. */
@Command(
        name = "import",
        description = {
            "Shows what the roster.csv of a site folder changes in the roster in use, and with --yes takes it over:"
                    + " all of it, or nothing.",
            "Run it with the settings of ./beenthere serve. The bot may be at work meanwhile."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class RosterImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "The site folder.")
    private Path folder;

    @Option(names = "--yes", description = "Take it over. Without this, nothing is changed.")
    private boolean yes;

    @ParentCommand
    private RosterCommand roster;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try {
            var site = SiteReader.read(folder);
            RosterTakeover.run(roster.beenThere().serve(folder), site, folder, yes, line -> {
                out.println(line);
                out.flush();
            });
            return 0;
        } catch (SiteProblems e) {
            out.print(SiteCheck.report(e));
            out.flush();
            return 1;
        }
    }
}

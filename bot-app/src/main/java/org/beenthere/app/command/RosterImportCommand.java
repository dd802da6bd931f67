package org.beenthere.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.beenthere.app.roster.RosterTakeover;
import org.beenthere.app.site.SiteCheck;
import org.beenthere.app.site.SiteReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./beenthere roster import FOLDER}: takes a site's roster over into the database. */
@Command(
        name = "import",
        description = {
            "Shows what the roster.csv of a site folder changes in the roster in use, and with --yes takes it over:"
                    + " all of it, or nothing.",
            "Run it with the settings of ./beenthere serve. The bot may be at work meanwhile."
        },
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class)
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
        return SiteCheck.orProblems(out, () -> {
            var site = SiteReader.read(folder);
            RosterTakeover.run(roster.beenThere().serve(folder), site, folder, yes, new LinePrinter(out));
            return 0;
        });
    }
}

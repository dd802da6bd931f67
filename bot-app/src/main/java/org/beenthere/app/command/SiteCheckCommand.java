package org.beenthere.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.beenthere.app.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ./beenthere site check FOLDER}: whether a site can be served, with every problem in a line of its own. */
@Command(
        name = "check",
        description = "Says whether a site folder can be served, and what to mend, with line and column.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class SiteCheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "The site folder.")
    private Path folder;

    @Override
    public Integer call() {
        throw new CannotStart("site check " + folder + ": not here yet."); // SEAM(site): problems of the folder; 0 or 1
    }
}

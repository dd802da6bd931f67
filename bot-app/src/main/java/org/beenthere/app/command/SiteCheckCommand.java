package org.beenthere.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.beenthere.app.site.SiteCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./beenthere site check FOLDER}: prints whether a site can be served, or everything that is wrong with it. */
@Command(
        name = "check",
        description = "Says whether a site folder can be served, and what to mend, with line and column.",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class)
public final class SiteCheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "The site folder.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return SiteCheck.run(
                folder, LocalDate.now(ZoneOffset.UTC), spec.commandLine().getOut());
    }
}

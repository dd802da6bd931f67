package org.beenthere.app.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.beenthere.app.house.SiteScripts;
import org.beenthere.app.site.SiteCheck;
import org.beenthere.app.site.SiteProblems;
import org.beenthere.app.site.SiteReader;
import org.beenthere.conversations.ShippedScripts;
import org.beenthere.drawing.Picture;
import org.beenthere.outline.Outline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./beenthere scripts graph NAME}: the picture of a script. */
@Command(
        name = "graph",
        description = "Prints the picture of a script, as SVG: ./beenthere scripts graph home > home.svg",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class ScriptsGraphCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "The name of the script, such as home.")
    private String name;

    @Option(names = "--site", paramLabel = "FOLDER", description = "Your site folder, if the script is your own.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try {
            var outline = Asked.of(new TreeMap<>(Outline.all(files())), name, spec.commandLine());
            out.print(Picture.svg(outline));
            return 0;
        } catch (SiteProblems e) {
            spec.commandLine().getErr().print(SiteCheck.report(e));
            spec.commandLine().getErr().flush();
            return 1;
        } finally {
            out.flush();
        }
    }

    /** Those of a site are compiled first: the picture of a broken script would mislead. */
    private Map<String, String> files() throws SiteProblems {
        if (folder == null) {
            return ShippedScripts.files();
        }
        SiteScripts.of(SiteReader.read(folder), folder);
        return SiteScripts.files(folder);
    }
}

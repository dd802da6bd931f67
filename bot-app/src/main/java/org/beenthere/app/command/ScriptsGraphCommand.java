package org.beenthere.app.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.beenthere.app.scripts.ScriptFiles;
import org.beenthere.app.scripts.SiteScripts;
import org.beenthere.app.site.InvalidSiteException;
import org.beenthere.app.site.SiteCheck;
import org.beenthere.app.site.SiteReader;
import org.beenthere.conversations.ShippedScripts;
import org.beenthere.drawing.Picture;
import org.beenthere.outline.Outline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./beenthere scripts graph NAME}: prints the picture of a script. */
@Command(
        name = "graph",
        description = "Prints the picture of a script, as SVG: ./beenthere scripts graph home > home.svg",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class)
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
        return SiteCheck.orProblems(spec.commandLine().getErr(), () -> {
            var outline = CommandArguments.script(new TreeMap<>(Outline.all(files())), name, spec.commandLine());
            out.print(Picture.svg(outline));
            out.flush();
            return 0;
        });
    }

    /** The shipped scripts, or those of a site; these must compile, because the picture of a broken script misleads. */
    private Map<String, String> files() throws InvalidSiteException {
        if (folder == null) {
            return ShippedScripts.files();
        }
        SiteScripts.of(SiteReader.read(folder), folder);
        return ScriptFiles.scripts(ScriptFiles.ownScripts(folder));
    }
}

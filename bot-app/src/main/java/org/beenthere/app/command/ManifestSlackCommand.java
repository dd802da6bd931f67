package org.beenthere.app.command;

import org.beenthere.slack.SlackManifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./beenthere manifest slack}: prints the app manifest for Slack. */
@Command(
        name = "slack",
        description = "Prints the manifest of the Slack app, as JSON. docs/slack.md says what to do with it.",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class)
public final class ManifestSlackCommand implements Runnable {

    @Option(names = "--url", paramLabel = "URL", description = PublicUrl.DESCRIPTION)
    private String url;

    @Option(names = "--grid", description = "The app is for a whole Grid organisation, not for one workspace.")
    private boolean grid;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        var manifest = SlackManifest.of(PublicUrl.parse(url), grid);
        spec.commandLine().getOut().println(manifest.toPrettyString());
    }
}

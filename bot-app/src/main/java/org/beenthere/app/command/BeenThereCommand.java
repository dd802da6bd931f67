package org.beenthere.app.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.beenthere.app.host.Host;
import org.beenthere.app.settings.Mode;
import org.beenthere.app.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./beenthere}: opens the practice room. */
@Command(
        name = "beenthere",
        description = {
            "Peer support for clinicians, inside Slack and Microsoft Teams.",
            "",
            "Without a command it opens the practice room: the whole bot in your browser, with people who do not"
                    + " exist. Everything is kept in ./data; Ctrl-C stops it, and the next start goes on from there."
        },
        footer = {
            "",
            "Settings of the practice room, as environment variables:",
            "  PORT            port of the page (8080)",
            "  BEENTHERE_BIND  address it listens on (127.0.0.1, this machine alone)",
            "  BEENTHERE_DATA  where everything is kept (./data)",
            "  BEENTHERE_SITE  a folder that describes your programme (the example)"
        },
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        subcommands = {
            ServeCommand.class,
            KeysCommand.class,
            SiteCommand.class,
            ScriptsCommand.class,
            RosterCommand.class,
            ManifestCommand.class
        })
public final class BeenThereCommand implements Runnable {

    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    public BeenThereCommand(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public void run() {
        run(Mode.PRACTICE);
    }

    /** The environment variables. */
    Map<String, String> environment() {
        return environment;
    }

    /** Whether the environment has the settings of {@code serve}. */
    boolean hasServeSettings() {
        return environment.containsKey("BEENTHERE_KEYSET");
    }

    /** The settings of {@code serve}, for a site folder from the command line. */
    Settings serve(Path site) {
        var variables = new HashMap<>(environment);
        variables.put("BEENTHERE_SITE", site.toString());
        return Settings.read(Mode.SERVE, variables);
    }

    void run(Mode mode) {
        Host.run(
                Settings.read(mode, environment),
                new LinePrinter(spec.commandLine().getOut()));
    }
}

package org.beenthere.app.command;

import org.beenthere.app.settings.Mode;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code ./beenthere serve}: runs the bot in production. */
@Command(
        name = "serve",
        description = {"Runs the bot for your hospital. There is no practice room here."},
        footer = {
            "",
            "Settings, as environment variables:",
            "  BEENTHERE_SITE    the folder that describes your programme (required)",
            "  BEENTHERE_KEYSET  the master keyset, made once with: ./beenthere keys new PATH (required)",
            "  BEENTHERE_KEYS    folder of the data keys (./keys-serve)",
            "  DATABASE_URL      postgresql://user:password@host:5432/database; without it, an embedded PostgreSQL",
            "  BEENTHERE_DATA    folder of the embedded PostgreSQL (./data-serve)",
            "  PORT              HTTP port (8080)",
            "  BEENTHERE_BIND    address it listens on (0.0.0.0)",
            "",
            "Slack, if you use it:",
            "  SLACK_TEAM_ID, SLACK_SIGNING_SECRET, SLACK_BOT_TOKEN",
            "Microsoft Teams, if you use it:",
            "  MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId",
            "  BEENTHERE_TEAMS_INSECURE  true: without tokens, for a stand-in on this machine alone"
        },
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class)
public final class ServeCommand implements Runnable {

    @ParentCommand
    private BeenThereCommand beenThere;

    @Override
    public void run() {
        beenThere.run(Mode.SERVE);
    }
}

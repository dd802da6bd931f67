package org.beenthere.slack;

import java.time.Duration;
import java.util.Objects;

/**
 * The Slack app as a site has installed it.
 *
 * @param team the id of the one workspace (T…) or Grid organisation (E…) that is served
 * @param signingSecret by which Slack signs what it sends
 * @param botToken by which Slack knows the bot
 * @param apiUrl where Slack's Web API is
 * @param times how long is waited
 */
public record SlackApp(String team, String signingSecret, String botToken, String apiUrl, Times times) {

    /** Slack's own. */
    public static final String API_URL = "https://slack.com/api/";

    private static final int SHORTEST_SECRET = 20;

    /**
     * How long is waited.
     *
     * @param connect for a connection to Slack
     * @param call for the whole of a call
     * @param name for somebody's name, which is asked for while a transaction is open
     * @param acknowledge for the bot, until Slack is told that it did not take an event; Slack itself waits 3 seconds
     */
    public record Times(Duration connect, Duration call, Duration name, Duration acknowledge) {
        public static final Times USUAL = new Times(
                Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofMillis(500), Duration.ofMillis(2800));
    }

    /**
     * @throws IllegalArgumentException naming the setting that cannot be right, and never its value
     */
    public SlackApp {
        if (team == null || !team.matches("[TE][A-Z0-9]+")) {
            throw new IllegalArgumentException("SLACK_TEAM_ID is not the id of a workspace (T…) or organisation (E…)");
        }
        if (signingSecret == null || signingSecret.strip().length() < SHORTEST_SECRET) {
            // Bolt itself would verify against a constant that everybody can read in its source.
            throw new IllegalArgumentException(
                    "SLACK_SIGNING_SECRET is too short to be one: copy it again from the app's Basic Information");
        }
        if (botToken == null || botToken.isBlank()) {
            throw new IllegalArgumentException("SLACK_BOT_TOKEN is missing");
        }
        Objects.requireNonNull(times, "times");
        apiUrl = apiUrl.endsWith("/") ? apiUrl : apiUrl + "/";
    }

    /** An app at Slack itself. */
    public static SlackApp of(String team, String signingSecret, String botToken) {
        return new SlackApp(team, signingSecret, botToken, API_URL, Times.USUAL);
    }

    /** Whether the id is that of a Grid organisation. */
    boolean isOrganisation() {
        return team.startsWith("E");
    }

    /** Leaves the secrets out. */
    @Override
    public String toString() {
        return "SlackApp";
    }
}

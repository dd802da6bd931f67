package org.beenthere.slack;

import java.time.Duration;
import java.util.Objects;

/**
 * The Slack app as a site has installed it.
 *
 * @param team the id of the only workspace (T…) or Grid organisation (E…) that is served
 * @param signingSecret the key with which Slack signs its requests
 * @param botToken the token with which the bot calls Slack
 * @param apiUrl the URL of Slack's Web API
 * @param times the timeouts
 */
public record SlackApp(String team, String signingSecret, String botToken, String apiUrl, Times times) {

    private static final int SHORTEST_SECRET = 20;

    /**
     * The timeouts.
     *
     * @param connect of a connection to Slack
     * @param call of a whole call
     * @param name of a call for somebody's name, which is made while a transaction is open
     * @param acknowledge of the bot, before Slack is told that an event was not taken; Slack itself waits 3 seconds
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
            // Without a secret, Bolt verifies against a constant that everybody can read in its source.
            throw new IllegalArgumentException(
                    "SLACK_SIGNING_SECRET is too short to be one: copy it again from the app's Basic Information");
        }
        if (botToken == null || botToken.isBlank()) {
            throw new IllegalArgumentException("SLACK_BOT_TOKEN is missing");
        }
        Objects.requireNonNull(times, "times");
        apiUrl = apiUrl.endsWith("/") ? apiUrl : apiUrl + "/";
    }

    /** Whether it serves a Grid organisation. */
    boolean isOrganisation() {
        return team.startsWith("E");
    }

    /** Leaves the secrets out. */
    @Override
    public String toString() {
        return "SlackApp";
    }
}

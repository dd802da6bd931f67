package org.beenthere.app.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.beenthere.app.CannotStart;

/**
 * One Slack workspace, or one Grid organisation.
 *
 * @param teamId T… or, for a Grid organisation, E…
 */
public record SlackSettings(String teamId, String signingSecret, String botToken, URI apiUrl) {

    private static final List<String> NAMES =
            List.of("SLACK_TEAM_ID", "SLACK_SIGNING_SECRET", "SLACK_BOT_TOKEN", "SLACK_API_URL");
    private static final String BECAUSE = "Slack needs it; take out every SLACK_ setting to run without Slack.";

    /**
     * Empty if nothing is set.
     *
     * @throws CannotStart if some are missing or malformed
     */
    static Optional<SlackSettings> read(Environment environment) {
        if (NAMES.stream().noneMatch(environment::isSet)) {
            return Optional.empty();
        }
        String teamId = environment.required("SLACK_TEAM_ID", BECAUSE);
        check(teamId.matches("[TE][A-Z0-9]+"), "SLACK_TEAM_ID", "begins with T, or with E for a Grid organisation");
        String botToken = environment.required("SLACK_BOT_TOKEN", BECAUSE);
        check(botToken.startsWith("xoxb-"), "SLACK_BOT_TOKEN", "begins with xoxb-");
        String signingSecret = environment.required("SLACK_SIGNING_SECRET", BECAUSE);
        return Optional.of(new SlackSettings(teamId, signingSecret, botToken, apiUrl(environment)));
    }

    private static URI apiUrl(Environment environment) {
        try {
            URI url = new URI(environment.text("SLACK_API_URL").orElse("https://slack.com/api/"));
            boolean isHere = url.getHost() != null && url.getHost().matches("localhost|127\\..*|\\[::1]");
            boolean isSafe = "https".equals(url.getScheme()) || ("http".equals(url.getScheme()) && isHere);
            check(
                    url.getHost() != null && isSafe,
                    "SLACK_API_URL",
                    "begins with https:// (http:// only for localhost)");
            return url;
        } catch (URISyntaxException e) {
            throw new CannotStart("SLACK_API_URL is malformed: it is an address such as https://slack.com/api/.");
        }
    }

    private static void check(boolean isFine, String name, String rule) {
        if (!isFine) {
            throw new CannotStart(name + " is malformed: a right one " + rule + ".");
        }
    }

    @Override
    public String toString() {
        return "SlackSettings[" + teamId + "]";
    }
}

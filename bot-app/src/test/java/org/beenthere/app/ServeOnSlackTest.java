package org.beenthere.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.beenthere.slack.testing.SlackStandIn;
import org.beenthere.testing.ChatUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as somebody runs it, with Slack's settings, against a stand-in of Slack. */
class ServeOnSlackTest {

    @TempDir
    private Path folder;

    private SlackStandIn slack;
    private ServeFolder serve;

    @BeforeEach
    void make() throws Exception {
        slack = new SlackStandIn(InstantSource.system(), SlackStandIn.WORDS);
        serve = new ServeFolder(folder);
        slack.settings().forEach(serve::with);
    }

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void somebody_asks_for_a_peer_and_it_survives_a_kill() throws Exception {
        var ana = new ChatUser(slack, slack.person("ana"), () -> {});
        try (var bot = serve.start()) {
            connect(bot);
            ana.greets();
            canPress(ana, "Ask for a peer");
            ana.presses("Ask for a peer");
            canPress(ana, "This week");
        }

        try (var bot = serve.start()) {
            connect(bot);
            ana.presses("This week");
            canPress(ana, "I am a physician");
            assertThat(ana.transcript()).contains("How soon would you like to hear from a colleague?");
            ana.presses("Help now");
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> ana.transcript().contains("You can talk to somebody right now:"));
        }
    }

    @Test
    void what_slack_has_not_signed_is_refused() throws Exception {
        try (var bot = serve.start()) {
            var address = bot.address();

            assertThat(Web.post(address + "/slack/events", "{\"type\":\"url_verification\",\"challenge\":\"x\"}")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(bot.lineWith("It speaks")).isEqualTo("It speaks with Slack.");
            assertThat(bot.lineWith("switched off"))
                    .isEqualTo(
                            "On the roster, but on a platform that is switched off, so that the bot passes them over:"
                                    + " 12 on practice.");
        }
    }

    @Test
    void a_token_of_another_workspace_stops_the_start() throws Exception {
        serve.with("SLACK_TEAM_ID", "T0ELSEWHERE");

        assertRefused("SLACK_BOT_TOKEN belongs to another workspace than SLACK_TEAM_ID:"
                + " copy both again, from the same one.");
    }

    @Test
    void a_token_that_slack_does_not_know_stops_the_start() throws Exception {
        serve.with("SLACK_BOT_TOKEN", "xoxb-revoked");

        assertRefused("Slack does not take SLACK_BOT_TOKEN: copy it again, from the app's settings under Install App.");
    }

    @Test
    void socket_mode_is_not_there_yet_and_stops_the_start() throws Exception {
        serve.with("SLACK_APP_TOKEN", "xapp-1");

        assertRefused("SLACK_APP_TOKEN is set, and this version has no Socket Mode:"
                + " take it out, and set SLACK_SIGNING_SECRET.");
    }

    @Test
    void a_slack_that_does_not_answer_does_not_stop_the_start() throws Exception {
        serve.with("SLACK_API_URL", "http://127.0.0.1:1/api/");

        try (var bot = serve.start()) {
            assertThat(bot.lineWith("Slack did not answer"))
                    .isEqualTo("Slack did not answer, so SLACK_BOT_TOKEN is not checked. It starts all the same.");
            bot.address();
        }
    }

    private void connect(RunningBot bot) {
        slack.connectTo(URI.create(bot.address()).getPort());
    }

    private static void canPress(ChatUser user, String label) {
        await("can press " + label).atMost(Duration.ofSeconds(30)).until(() -> user.canPress(label));
    }

    private void assertRefused(String line) throws Exception {
        try (var bot = serve.start()) {
            assertThat(bot.exitCode()).isEqualTo(1);
            assertThat(bot.allLines()).containsExactly(line);
        }
    }
}

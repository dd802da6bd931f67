package org.beenthere.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.credentials.TokenCredentials;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The two SDKs share one OkHttp, one Jackson and one Gson, newer than those they were made with. */
class BothSdksInOneProcessTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BlockingQueue<Arrived> arrived = new LinkedBlockingQueue<>();
    private Javalin platforms;
    private Slack slack;

    private record Arrived(String path, String authorization, String contentType, String body) {}

    @BeforeEach
    void open() {
        platforms = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.post("/slack/auth.test", context -> {
                        keep(context);
                        context.json(Map.of("ok", true, "team_id", "T1", "user_id", "U1", "bot_id", "B1"));
                    });
                    config.routes.post("/teams/v3/conversations/{id}/activities", context -> {
                        keep(context);
                        context.status(201).json(Map.of("id", "activity-1"));
                    });
                })
                .start("127.0.0.1", 0);
        slack = Slack.getInstance(slackConfig());
    }

    @AfterEach
    void close() throws Exception {
        slack.close();
        platforms.stop();
    }

    @Test
    void slack_says_who_the_bot_is_and_teams_takes_a_card() throws Exception {
        var bot = slack.methods("xoxb-secret").authTest(request -> request);

        assertThat(bot.isOk()).isTrue();
        assertThat(bot.getTeamId()).isEqualTo("T1");
        assertThat(bot.getBotId()).isEqualTo("B1");
        Arrived atSlack = next();
        assertThat(atSlack.path()).isEqualTo("/slack/auth.test");
        assertThat(atSlack.authorization()).isEqualTo("Bearer xoxb-secret");
        assertThat(atSlack.contentType()).startsWith("application/x-www-form-urlencoded");

        var teams = new RestConnectorClient(address("teams"), new TokenCredentials("Bearer", "teams-secret"));
        var taken = teams.getConversations()
                .sendToConversation("19:room@thread.tacv2", card())
                .get(20, TimeUnit.SECONDS);

        assertThat(taken.getId()).isEqualTo("activity-1");
        Arrived atTeams = next();
        assertThat(atTeams.path()).isEqualTo("/teams/v3/conversations/19:room@thread.tacv2/activities");
        assertThat(atTeams.authorization()).isEqualTo("Bearer teams-secret");
        assertThat(atTeams.contentType()).startsWith("application/json");
        JsonNode activity = JSON.readTree(atTeams.body());
        assertThat(activity.at("/type").textValue()).isEqualTo("message");
        assertThat(activity.at("/attachments/0/contentType").textValue())
                .isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(activity.at("/attachments/0/content")).isEqualTo(JSON.readTree("""
                {"type": "AdaptiveCard", "body": [{"type": "TextBlock", "text": "Grüße 🌿"}]}"""));
    }

    private SlackConfig slackConfig() {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(address("slack"));
        // otherwise that of the environment, also for this machine itself
        config.setProxyUrl(null);
        // otherwise it starts threads that stay
        config.setStatsEnabled(false);
        return config;
    }

    private static Activity card() {
        // a tree, as the SDK cannot look into maps within maps since Java 16
        JsonNode content = JSON.valueToTree(
                Map.of("type", "AdaptiveCard", "body", List.of(Map.of("type", "TextBlock", "text", "Grüße 🌿"))));
        var attachment = new Attachment();
        attachment.setContentType("application/vnd.microsoft.card.adaptive");
        attachment.setContent(content);
        var activity = new Activity("message");
        activity.setAttachment(attachment);
        return activity;
    }

    private String address(String platform) {
        return "http://127.0.0.1:" + platforms.port() + "/" + platform + "/";
    }

    private void keep(Context context) {
        arrived.add(new Arrived(
                context.path(),
                context.header("Authorization"),
                String.valueOf(context.contentType()),
                context.body()));
    }

    private Arrived next() throws InterruptedException {
        return arrived.poll(10, TimeUnit.SECONDS);
    }
}

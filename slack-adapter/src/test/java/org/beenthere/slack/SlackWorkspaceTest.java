package org.beenthere.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.beenthere.slack.testing.FakeSlack;
import org.beenthere.slack.testing.SlackRequests;
import org.beenthere.slack.testing.SlackSender;
import org.beenthere.slack.testing.SlackStandIn;
import org.beenthere.testing.RecordingBot;
import org.beenthere.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One workspace or one organisation is served, and its own people. */
class SlackWorkspaceTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final RecordingBot bot = new RecordingBot();
    private final FakeSlack slack = new FakeSlack(clock);
    private SlackAdapter adapter;
    private Javalin host;

    @AfterEach
    void close() {
        adapter.close();
        host.stop();
        slack.close();
    }

    @Test
    void another_workspace_is_refused_for_good() {
        serve("T0HOSPITAL");

        var answer = send(payload -> payload.put("team_id", "T0OTHER"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("X-Slack-No-Retry")).contains("1");
        assertThat(bot.events()).isEmpty();
    }

    @Test
    void people_of_another_organisation_are_refused_wherever_it_shows() {
        serve("T0HOSPITAL");

        for (Consumer<ObjectNode> foreign : List.<Consumer<ObjectNode>>of(
                payload -> event(payload).put("user_team", "T0OTHER"),
                payload -> event(payload).put("source_team", "T0OTHER"),
                payload -> event(payload).put("team", "T0OTHER"),
                payload -> payload.put("is_ext_shared_channel", true),
                payload -> payload.remove("team_id"),
                payload -> payload.putNull("team_id"))) {
            assertThat(send(foreign).statusCode()).isEqualTo(403);
        }
        assertThat(bot.events()).isEmpty();
    }

    @Test
    void a_press_and_a_form_of_somebody_from_elsewhere_are_refused() {
        serve("T0HOSPITAL");

        for (var type : List.of("block_actions", "view_submission")) {
            assertThat(interaction(type, "T0HOSPITAL", "T0OTHER")).isEqualTo(403);
            assertThat(interaction(type, "T0OTHER", "T0OTHER")).isEqualTo(403);
            assertThat(interaction(type, "T0HOSPITAL", "T0HOSPITAL")).isEqualTo(200);
        }
        assertThat(bot.events()).hasSize(2);
    }

    @Test
    void an_organisation_is_served_in_its_workspaces_and_is_the_tenant() {
        serve("E0HOSPITALS");

        assertThat(send(payload -> payload.put("enterprise_id", "E0HOSPITALS")).statusCode())
                .isEqualTo(200);
        assertThat(send(payload -> event(payload.put("enterprise_id", "E0HOSPITALS"))
                                .put("user_team", "E0HOSPITALS"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(bot.events())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.from().person().tenant()).isEqualTo("E0HOSPITALS"));

        assertThat(send(payload -> payload.put("enterprise_id", "E0OTHERS")).statusCode())
                .isEqualTo(403);
        assertThat(send(payload -> {}).statusCode()).isEqualTo(403);
        assertThat(send(payload -> event(payload.put("enterprise_id", "E0HOSPITALS"))
                                .put("user_team", "E0OTHERS"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void people_from_all_workspaces_of_an_organisation_are_its_own() {
        var api = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.post(
                            "/api/users.info",
                            http -> http.contentType("application/json")
                                    .result("{\"ok\":true,\"user\":{\"team_id\":\"T0OTHER\",\"enterprise_user\":"
                                            + "{\"enterprise_id\":\""
                                            + ("UANA".equals(http.formParam("user")) ? "E0HOSPITALS" : "E0OTHERS")
                                            + "\"}}}"));
                })
                .start("127.0.0.1", 0);
        serve("E0HOSPITALS", "http://127.0.0.1:" + api.port() + "/api");

        Consumer<ObjectNode> elsewhere =
                payload -> event(payload.put("enterprise_id", "E0HOSPITALS")).put("user_team", "T0OTHER");
        assertThat(send(elsewhere).statusCode()).isEqualTo(200);
        var eve = elsewhere.andThen(payload -> event(payload).put("user", "UEVE"));
        assertThat(send(eve).statusCode()).isEqualTo(403);
        api.stop();
    }

    private void serve(String team) {
        serve(team, "http://127.0.0.1:1/api");
    }

    private void serve(String team, String api) {
        var app = new SlackApp(team, FakeSlack.SECRET, FakeSlack.TOKEN, api, SlackApp.Times.USUAL);
        adapter = SlackAdapter.open(app, () -> SlackStandIn.WORDS, clock);
        host = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    adapter.register(config, bot);
                })
                .start("127.0.0.1", 0);
    }

    private static ObjectNode event(ObjectNode payload) {
        return (ObjectNode) payload.get("event");
    }

    private HttpResponse<String> send(Consumer<ObjectNode> change) {
        var payload = SlackRequests.callback(SlackRequests.message("UANA", "D1", "1.1", "words"));
        event(payload).remove("team");
        change.accept(payload);
        return new SlackSender(host.port(), clock).event(payload, Map.of());
    }

    private int interaction(String type, String team, String userTeam) {
        var payload =
                SlackRequests.callback(JsonNodeFactory.instance.objectNode()).put("type", type);
        payload.remove(List.of("team_id", "event"));
        payload.putObject("team").put("id", team);
        payload.putObject("user").put("id", "UANA").put("team_id", userTeam);
        payload.putObject("container").put("type", "message").put("message_ts", "1.1");
        payload.putArray("actions")
                .addObject()
                .put("type", "button")
                .put("action_id", "press-0")
                .put("value", "token")
                .put("action_ts", "1.2");
        payload.putObject("view")
                .put("id", "V1")
                .put("hash", "h")
                .put("type", "modal")
                .put("callback_id", "form")
                .put("private_metadata", "token");
        return new SlackSender(host.port(), clock).interaction(payload).statusCode();
    }
}

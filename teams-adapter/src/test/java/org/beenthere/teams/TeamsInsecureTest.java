package org.beenthere.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.PersonRef;
import org.beenthere.teams.testing.Activities;
import org.beenthere.testing.RecordingBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For the Agents Playground: no tokens either way, and a tenant of its own making. */
class TeamsInsecureTest {

    private final RecordingBot bot = new RecordingBot();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private final TeamsAdapter adapter = TeamsAdapter.open(TeamsApp.insecure(), () -> TestWords.WORDS, Instant::now);
    private Javalin server;

    @BeforeEach
    void open() {
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    adapter.register(config, bot);
                    config.routes.post("/_connector/v3/conversations/{id}/activities", context -> {
                        authorizations.add(String.valueOf(context.header("Authorization")));
                        context.status(201).json(Map.of("id", "1"));
                    });
                })
                .start("127.0.0.1", 0);
    }

    @AfterEach
    void close() {
        adapter.close();
        server.stop();
    }

    @Test
    void people_without_tokens_are_taken_and_answered_without_one() throws Exception {
        var activity = new Activities("http://127.0.0.1:" + server.port() + "/_connector")
                .typed(Activities.Account.named("ana"), "words");
        ((ObjectNode) activity.path("conversation")).put("tenantId", "made-up");
        ((ObjectNode) activity.path("from")).put("id", "user-1").remove("aadObjectId");

        assertThat(post(activity.toString())).isEqualTo(200);

        var from = bot.events().getFirst().from();
        assertThat(from.person()).isEqualTo(new PersonRef("teams", "playground", "user-1"));
        assertThat(adapter.platform()
                        .deliver(new Outgoing(
                                "key",
                                from,
                                new UUID(0, 1),
                                new Message.Say("Hello"),
                                Outgoing.Origin.TURN,
                                Optional.empty())))
                .isInstanceOf(Delivery.Delivered.class);
        assertThat(authorizations).containsExactly("null");
    }

    @Test
    void a_page_of_another_site_cannot_speak_as_anyone() throws Exception {
        var activity = typed("http://127.0.0.1:" + server.port() + "/_connector");

        assertThat(post(activity, "Content-Type", "text/plain")).isEqualTo(403);
        assertThat(post(activity, "Content-Type", "application/json", "Origin", "https://evil.example"))
                .isEqualTo(403);
        assertThat(post(activity, "Content-Type", "application/json", "Origin", "http://127.0.0.1:" + server.port()))
                .isEqualTo(403);

        assertThat(bot.events()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example/x", "https://evil.example/x", "https://smba.trafficmanager.net/de/"})
    void what_the_bot_says_without_tokens_goes_to_this_machine_alone(String elsewhere) throws Exception {
        assertThat(post(typed(elsewhere))).isEqualTo(403);

        assertThat(bot.events()).isEmpty();
    }

    private static String typed(String serviceUrl) {
        return new Activities(serviceUrl)
                .typed(Activities.Account.named("ana"), "words")
                .toString();
    }

    private int post(String body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/messages"))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .headers(headers.length > 0 ? headers : new String[] {"Content-Type", "application/json"})
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}

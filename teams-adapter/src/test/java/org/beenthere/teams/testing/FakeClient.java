package org.beenthere.teams.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Teams, as it brings to the bot what people do. */
public final class FakeClient implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Runnable> held = new ArrayList<>();
    private boolean holding;
    private boolean twice;
    private final ThreadLocal<Integer> lastStatus = ThreadLocal.withInitial(() -> 0);
    private final ThreadLocal<Optional<JsonNode>> lastAnswer = ThreadLocal.withInitial(Optional::empty);

    private final FakeLogin login;
    private final String serviceUrl;
    private URI bot;

    FakeClient(FakeLogin login, String serviceUrl) {
        this.login = login;
        this.serviceUrl = serviceUrl;
    }

    void connect(URI endpoint) {
        this.bot = endpoint;
    }

    /** Brings an activity with a token that is right, once or twice, now or later. */
    public void bring(JsonNode activity) {
        Runnable delivery = () -> deliver(activity);
        for (int i = 0; i < (twice ? 2 : 1); i++) {
            if (holding) {
                held.addFirst(delivery);
            } else {
                delivery.run();
            }
        }
    }

    private void deliver(JsonNode activity) {
        var response = post("Bearer " + login.key().sign(FakeLogin.right(serviceUrl)), activity.toString());
        lastStatus.set(response.statusCode());
        lastAnswer.set(Optional.empty());
        if (response.statusCode() == 200 && activity.path("name").asText("").equals("adaptiveCard/action")) {
            lastAnswer.set(Optional.of(checked(response.body())));
        }
    }

    /** Sends anything to the bot, with any header or none. */
    public HttpResponse<String> post(String authorization, String body) {
        var request = HttpRequest.newBuilder(bot)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("the bot did not answer", e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Whatever Teams would call "unable to reach app", and deliver again, is an error here. */
    private static JsonNode checked(String body) {
        try {
            var answer = JSON.readTree(body);
            var value = answer.path("value");
            boolean right = switch (answer.path("type").asText("")) {
                case "application/vnd.microsoft.card.adaptive" ->
                    CardRules.complaints(value).isEmpty();
                case "application/vnd.microsoft.activity.message" ->
                    value.isTextual() && !value.asText().isBlank();
                case "application/vnd.microsoft.error" -> value.has("code");
                default -> false;
            };
            if (!right || !answer.path("statusCode").isInt()) {
                throw new AssertionError("Teams would not understand the answer");
            }
            return answer;
        } catch (IOException e) {
            throw new AssertionError("the answer is no JSON", e);
        }
    }

    /** What the bot answered to the last press of a button on this thread. */
    public Optional<JsonNode> lastAnswer() {
        return lastAnswer.get();
    }

    /** The status that the bot gave last on this thread. */
    public int lastStatus() {
        return lastStatus.get();
    }

    void twice(Runnable acts) {
        twice = true;
        acts.run();
        twice = false;
    }

    void reversed(Runnable acts) {
        holding = true;
        acts.run();
        holding = false;
        held.forEach(Runnable::run);
        held.clear();
    }

    @Override
    public void close() {
        http.close();
    }
}

package org.beenthere.app;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the page of the practice room does, without the page: sees the state, presses what it finds there. */
final class PracticePage {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String api;

    PracticePage(String address) {
        this.api = address + "/practice/api/";
    }

    String url(String path) {
        return api + path;
    }

    JsonNode state() {
        return read("state");
    }

    JsonNode read(String path) {
        try {
            return JSON.readTree(Web.get(api + path).body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> post(String path, Map<String, ?> body) throws Exception {
        return Web.post(api + path, JSON.writeValueAsString(body));
    }

    /** Waits for a button with that label, newest first, and presses it; gives what was told from memory. */
    String press(String person, String label) throws Exception {
        await(person + " can press " + label)
                .atMost(PATIENCE)
                .until(() -> button(person, label).isPresent());
        return press(
                person, button(person, label).orElseThrow(), UUID.randomUUID().toString());
    }

    /** Types something. */
    void type(String person, String text) throws Exception {
        post(
                "type",
                Map.of(
                        "person",
                        person,
                        "text",
                        text,
                        "event",
                        UUID.randomUUID().toString()));
    }

    String press(String person, String button, String event) throws Exception {
        return post("press", Map.of("person", person, "button", button, "event", event))
                .body();
    }

    /** Waits for a form, and sends it. */
    void submit(String person, Map<String, String> values) throws Exception {
        await(person + " has a form").atMost(PATIENCE).until(() -> form(person).isPresent());
        var button = form(person).orElseThrow().path("submit").path("button").asText();
        var event = UUID.randomUUID().toString();
        post("submit", Map.of("person", person, "button", button, "event", event, "values", values));
    }

    void awaitText(String person, String words) {
        await(person + " reads " + words)
                .atMost(PATIENCE)
                .until(() -> transcript(person).contains(words));
    }

    /** Waits for words on somebody's home as it is now; what their chat said before does not count. */
    void awaitHome(String person, String words) {
        await(person + " reads at home " + words)
                .atMost(PATIENCE)
                .until(() -> state().path("chats")
                        .path(person)
                        .path("home")
                        .toString()
                        .contains(words));
    }

    /** The first of them who can press that. */
    String awaitWhoCanPress(String label, String... people) {
        await("somebody can press " + label)
                .atMost(PATIENCE)
                .until(() -> whoCanPress(label, people).isPresent());
        return whoCanPress(label, people).orElseThrow();
    }

    private Optional<String> whoCanPress(String label, String... people) {
        return List.of(people).stream()
                .filter(person -> button(person, label).isPresent())
                .findFirst();
    }

    Optional<String> button(String person, String label) {
        var chat = state().path("chats").path(person);
        var cards = new ArrayList<JsonNode>();
        chat.path("messages").forEach(cards::add);
        cards.removeIf(card -> !card.path("chosen").isNull());
        cards.addFirst(chat.path("home"));
        return cards.reversed().stream()
                .flatMap(card -> card.path("choices").valueStream())
                .filter(choice -> choice.path("label").asText().equals(label))
                .map(choice -> choice.path("button").asText())
                .findFirst();
    }

    private Optional<JsonNode> form(String person) {
        return state().path("chats")
                .path(person)
                .path("messages")
                .valueStream()
                .filter(card ->
                        card.path("chosen").isNull() && !card.path("submit").isNull())
                .findFirst();
    }

    /** Everything that stands in somebody's chat, home and choices included. */
    String transcript(String person) {
        return state().path("chats").path(person).toString();
    }

    /** The messages of a chat alone, which nothing changes but an act. */
    String messages(String person) {
        return state().path("chats").path(person).path("messages").toString();
    }
}

package org.beenthere.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.beenthere.app.database.ScratchData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The practice room through its JSON API: one process for all tests, begun anew before each. */
class PracticeTest {

    @TempDir
    private static Path folder;

    private static RunningBot bot;
    private static PracticePage page;

    @BeforeAll
    static void start() throws Exception {
        ScratchData.prepare(folder.resolve("data"));
        bot = new RunningBot(folder, Map.of("PORT", "0"));
        page = new PracticePage(bot.address());
    }

    @AfterAll
    static void stop() throws Exception {
        // a page that is open does not hold up the end
        try (var events = Web.events(page.url("changes"))) {
            awaitEvent(events);
            bot.askToStop();
            assertThat(bot.exitCode()).isEqualTo(128 + 15);
        }
        assertThat(bot.allLines()).noneMatch(line -> line.contains("ERROR") || line.contains("round failed"));
    }

    @BeforeEach
    void beginAnew() throws Exception {
        assertThat(page.post("reset", Map.of()).statusCode()).isEqualTo(204);
        page.awaitHome("ana", "You have no open request.");
    }

    @Test
    void the_main_story_runs_from_the_first_tap_to_the_close() throws Exception {
        page.press("ana", "Ask for a peer");
        page.press("ana", "This week");
        page.press("ana", "Send");
        var supporter = page.awaitWhoCanPress("Yes, I can", "ben", "chloe");
        assertThat(page.transcript(supporter)).doesNotContain("Ana");

        page.press(supporter, "Yes, I can");
        page.submit("ana", Map.of("contact", "after six, extension 4411"));
        page.awaitText(supporter, "after six, extension 4411");
        assertThat(page.transcript(supporter)).contains("Ana Lima");
        assertThat(page.read("knows").toString()).contains("peer_case").doesNotContain("4411", "Ana");

        page.press("ana", "We are done: close it");
        page.awaitText(supporter, "Your colleague closed their request");
        page.awaitHome("ana", "You have no open request.");
    }

    @Test
    void the_clock_wakes_what_waits() throws Exception {
        page.press("ana", "Ask for a peer");
        page.press("ana", "This week");
        page.press("ana", "Send");
        var supporter = page.awaitWhoCanPress("Yes, I can", "ben", "chloe");

        assertThat(page.post("clock", Map.of("minutes", 4 * 24 * 60)).statusCode())
                .isEqualTo(204);

        page.awaitText(supporter, "Time is up for this one");
    }

    @Test
    void the_clock_moves_on_by_what_was_asked_and_a_reset_does_not_turn_it_back() throws Exception {
        var before = now();
        assertThat(page.post("clock", Map.of("minutes", 44_640)).statusCode()).isEqualTo(204);
        var after = now();
        assertThat(Duration.between(before, after))
                .isBetween(Duration.ofDays(31), Duration.ofDays(31).plusMinutes(5));

        page.post("reset", Map.of());
        assertThat(now()).isAfterOrEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "44641", "4294967297", "1e99", "1.5", "\"60\"", "null", "[]", "true"})
    void the_clock_refuses_anything_else(String minutes) throws Exception {
        var answer = Web.post(page.url("clock"), "{\"minutes\": " + minutes + "}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("'minutes' must be a whole number from 1 to 44640.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "https://localhost", "http://localhost.evil.example"})
    void a_page_of_another_site_can_do_nothing(String origin) throws Exception {
        var before = page.messages("ana");
        var button = page.button("ana", "Help now").orElseThrow();
        var press = "{\"person\":\"ana\",\"event\":\"e\",\"button\":\"" + button + "\"}";
        assertThat(Web.post(page.url("press"), press, "Origin", origin).statusCode())
                .isEqualTo(403);
        assertThat(Web.post(page.url("reset"), "{}", "Origin", origin).statusCode())
                .isEqualTo(403);
        assertThat(page.messages("ana")).isEqualTo(before);
    }

    @Test
    void a_site_whose_name_was_made_to_lead_here_can_see_nothing() throws Exception {
        assertThat(statusFor("evil.example")).startsWith("HTTP/1.1 403");
        assertThat(statusFor("localhost:1")).startsWith("HTTP/1.1 200");
        assertThat(statusFor("[::1]:1")).startsWith("HTTP/1.1 200");
    }

    private static String statusFor(String host) throws Exception {
        try (var socket = new Socket("127.0.0.1", URI.create(page.url("")).getPort())) {
            var request = "GET /practice/api/state HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"press", "type", "submit", "clock", "reset"})
    void what_does_not_say_that_it_is_json_is_refused(String path) throws Exception {
        for (var type : List.of("text/plain", "application/x-www-form-urlencoded")) {
            var answer = Web.post(page.url(path), "{}", "Content-Type", type);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).isEqualTo("Send JSON.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "nonsense", "[]", "null", "7", "{\"person\": \"ana\"", "\u0000", "{\"a\":\u0001}"})
    void what_is_no_json_object_is_refused_without_an_echo_of_it(String body) throws Exception {
        for (var path : List.of("press", "type", "submit", "clock")) {
            var answer = Web.post(page.url(path), body);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).isEqualTo("Send a JSON object.");
        }
    }

    @Test
    void deeply_nested_json_is_refused() throws Exception {
        assertRefused(Web.post(page.url("press"), "{\"a\":" + "[".repeat(50_000)));
    }

    @Test
    void an_act_that_says_too_little_or_too_much_is_refused() throws Exception {
        var whole = Map.of("person", "ana", "event", "e", "button", "b");
        for (var key : whole.keySet()) {
            var less = new HashMap<>(whole);
            less.remove(key);
            assertRefused(page.post("press", less));
            assertRefused(page.post("press", with(whole, key, "x".repeat(4_001))));
            assertRefused(page.post("press", with(whole, key, "with a \0 in it")));
            assertRefused(page.post("press", with(whole, key, Map.of("not", "a text"))));
        }
        assertRefused(page.post("press", with(whole, "event", "x".repeat(101))));
        assertRefused(page.post("type", Map.of("person", "ana", "event", "e", "text", "x".repeat(4_001))));
    }

    @Test
    void somebody_who_is_not_here_can_do_nothing() throws Exception {
        for (var person : List.of("nobody", "grace", "Ana Lima", "ana'--")) {
            var answer = page.post("press", Map.of("person", person, "event", "e", "button", "b"));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).isEqualTo("Nobody here has that name.");
        }
    }

    @Test
    void a_button_that_never_was_is_answered_all_the_same() throws Exception {
        page.press("ana", "no-button-at-all", "e1");
        page.awaitText("ana", "Help now");
        assertThat(page.post("submit", Map.of("person", "ana", "event", "e2", "button", "b", "values", "none"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_event_that_comes_twice_takes_effect_once() throws Exception {
        page.press("ana", "Ask for a peer");
        page.press("ana", "This week");
        await().until(() -> page.button("ana", "Send").isPresent());
        var send = page.button("ana", "Send").orElseThrow();
        page.press("ana", send, "the same event");
        page.press("ana", send, "the same event");

        page.awaitWhoCanPress("Yes, I can", "ben", "chloe");
        assertThat(page.messages("ana").split("I am asking a trained colleague now", -1))
                .hasSize(2);
    }

    @Test
    void a_reset_begins_anew() throws Exception {
        page.press("ana", "Ask for a peer");
        page.press("ana", "This week");
        page.press("ana", "Send");
        page.awaitWhoCanPress("Yes, I can", "ben", "chloe");

        page.post("reset", Map.of());

        assertThat(page.messages("ana")).isEqualTo("[]");
        assertThat(page.messages("ben")).isEqualTo("[]");
        page.awaitHome("ana", "You have no open request.");
        page.press("ana", "Ask for a peer");
        page.press("ana", "This week");
        page.press("ana", "Send");
        page.awaitWhoCanPress("Yes, I can", "ben", "chloe");
    }

    @Test
    void resets_while_people_act_leave_a_room_that_works() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = List.of(
                    people.submit(() -> type("ana")), people.submit(() -> type("ben")), people.submit(this::resets));
            for (var one : all) {
                one.get();
            }
        }
        beginAnew();
        the_main_story_runs_from_the_first_tap_to_the_close();
    }

    private Void type(String person) throws Exception {
        for (int i = 0; i < 12; i++) {
            var typed = Map.of("person", person, "event", person + i, "text", "peer");
            assertThat(page.post("type", typed).statusCode()).isEqualTo(200);
        }
        return null;
    }

    private Void resets() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(page.post("reset", Map.of()).statusCode()).isEqualTo(204);
        }
        return null;
    }

    @Test
    void a_page_that_is_open_is_told_of_every_change() throws Exception {
        try (var events = Web.events(page.url("changes"))) {
            awaitEvent(events);
            page.press("ana", "Help now");
            awaitEvent(events);
        }
    }

    private static void awaitEvent(BufferedReader events) {
        await().atMost(Duration.ofSeconds(30)).until(() -> "event: changed".equals(events.readLine()));
    }

    private static Instant now() {
        return Instant.parse(page.state().path("clock").path("now").asText());
    }

    private static Map<String, Object> with(Map<String, ?> some, String key, Object value) {
        var all = new HashMap<String, Object>(some);
        all.put(key, value);
        return all;
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "org.").hasSizeLessThan(200);
    }
}

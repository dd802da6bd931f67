package org.beenthere.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beenthere.app.database.ScratchData;
import org.beenthere.conversations.ShippedScripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rehearsal through its JSON API, in a practice room whose site has a script of its own. */
class RehearsalTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> NAMES = Stream.concat(
                    ShippedScripts.files().keySet().stream()
                            .map(file -> file.replaceAll("scripts/|\\.yaml", ""))
                            .filter(name -> !name.equals("repairs")),
                    Stream.of("ours"))
            .sorted()
            .toList();
    private static final List<String> OPENED = List.of("script ours", "opened");
    private static final String OURS = """
            script: ours
            start: how
            slots: { words: { type: text } }
            everywhere: { help_now: { text: "Help now", call: help-now } }
            expire: { after: P1D, goto: over }
            steps:
              how:
                ask: "How are you?"
                choices: { fine: { text: "Fine", goto: over } }
                form:
                  fields: { words: { text: "In your words", type: text, optional: true } }
                  send: "Send"
                  goto: said
                remind: { after: PT4H, say: "I am still here." }
              said: { say: "You said: {words}", goto: over }
              over: { end: over }
            """;

    @TempDir
    private static Path folder;

    private static OwnSite site;
    private static RunningBot bot;
    private static String address;

    @BeforeAll
    static void start() throws Exception {
        site = new OwnSite(folder.resolve("site")).with("scripts/ours.yaml", OURS);
        ScratchData.prepare(folder.resolve("data"));
        bot = new RunningBot(folder, Map.of("PORT", "0", "BEENTHERE_SITE", "" + site.folder()));
        address = bot.address() + "/practice";
    }

    @AfterAll
    static void stop() throws Exception {
        bot.askToStop();
        assertThat(bot.exitCode()).isEqualTo(128 + 15);
        assertThat(bot.allLines()).noneMatch(line -> line.contains("ERROR"));
    }

    @Test
    void the_practice_room_leads_to_the_rehearsal() throws Exception {
        assertThat(Web.get(address).body()).contains("href=\"/practice/rehearsal\"");
        assertThat(Web.get(address + "/rehearsal").body()).contains("<title>BeenThere: rehearsal</title>");
    }

    @Test
    void the_shipped_scripts_and_those_of_the_site_can_be_played_and_the_repairs_cannot() throws Exception {
        var offered = JSON.readTree(Web.get(address + "/api/rehearsal").body());
        assertThat(texts(offered.path("scripts"))).containsExactlyElementsOf(NAMES);
        assertThat(texts(offered.path("languages"))).containsExactly("en");
        assertThat(texts(offered.path("person").path("supporter"))).containsExactly("false", "true");
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatever_is_offered_can_happen_and_every_script_but_the_menu_comes_to_an_end(String script) throws Exception {
        var seen = new HashSet<String>();
        var ahead = new ArrayDeque<List<String>>(List.of(List.of("script " + script)));
        boolean ended = false;
        for (int i = 0; i < 150 && !ahead.isEmpty(); i++) {
            var lines = ahead.remove();
            var state = play(lines);
            assertThat(state.path("mishap").isNull())
                    .as("%s: %s", lines, state.path("mishap"))
                    .isTrue();
            ended |= state.path("next").path("ended").asBoolean();
            if (seen.add(state.path("next") + last(state).toString())) {
                offered(lines, state).forEach(line -> ahead.add(with(lines, line)));
            }
        }
        assertThat(seen).hasSizeGreaterThan(1);
        assertThat(ended).isEqualTo(!script.equals("home"));
    }

    @Test
    void the_main_story_of_a_requester_is_played_with_the_cards_that_people_see() throws Exception {
        var lines = List.of(
                "script my-request",
                "opened code=K7M soon=week promised_by=\"2026-03-03 09:00\"",
                "= offered",
                "* accepted supporter=\"Ben Okafor\" supporter_discipline=nursing my_name=\"Ana Lima\"");
        var form = last(play(lines)).path("card");
        assertThat(form.path("title").asText()).isEqualTo("A colleague said yes");
        assertThat(form.path("submit").path("label").asText()).isEqualTo("Share my name and this");
        assertThat(form.path("at").asText()).isEqualTo("Mon 09:00");

        var shared = play(with(lines, "> submits contact=\"after six\""));
        assertThat(last(shared).path("note").asText()).isEqualTo("does");
        assertThat(last(shared).path("text").asText()).isEqualTo("meeting.share");
        assertThat(last(shared).path("values").path("contact").asText()).isEqualTo("after six");
        assertThat(shared.findValuesAsText("chosen")).contains("Share my name and this", "No longer open");
        assertThat(shared.path("next").path("command").asText()).isEqualTo("meeting.share");
    }

    @Test
    void what_somebody_types_stands_on_their_side() throws Exception {
        var state = play(List.of("script ours", "opened", "> typed \"fine\""));
        assertThat(state.path("items").valueStream().map(item -> item.path("card")))
                .anyMatch(card -> card.path("from").asText().equals("person")
                        && card.path("text").asText().equals("fine"));
    }

    @Test
    void a_menu_can_be_used_again_after_something_of_its_own_began() throws Exception {
        var state = play(List.of("script home", "opened", "> Ask for a peer"));
        assertThat(last(state).path("note").asText()).isEqualTo("starts");
        assertThat(buttons(state)).contains("Ask for a peer");
    }

    @Test
    void a_line_that_cannot_happen_is_told_and_what_came_before_it_is_shown() throws Exception {
        var state = play(List.of("script ours", "opened", "> Bad", "> Fine"));
        assertThat(state.path("mishap").path("line").asInt()).isEqualTo(3);
        assertThat(state.path("mishap").path("message").asText()).startsWith("There is no button 'Bad'");
        assertThat(buttons(state)).contains("Fine");
    }

    @Test
    void what_was_played_is_a_transcript_that_the_site_can_keep() throws Exception {
        var state = play(List.of("script ours", "opened", "+ 4h", "> submits words=\"two\\nlines\""));
        site.with("transcripts/ours/played.txt", state.path("transcript").asText());
        var out = new StringWriter();
        Main.commandLine(Map.of())
                .setOut(new PrintWriter(out))
                .execute("scripts", "coverage", site.folder().toString());
        assertThat(out.toString()).contains("1 transcript played.").doesNotContain("the transcript says");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{}", "{\"lines\": \"opened\"}", "[]", "no"})
    void what_is_no_list_of_lines_is_refused(String body) throws Exception {
        assertThat(Web.post(address + "/api/rehearsal", body).statusCode()).isEqualTo(400);
    }

    @Test
    void more_than_anybody_plays_is_refused() throws Exception {
        assertThat(post(Collections.nCopies(501, "opened")).statusCode()).isEqualTo(400);
        assertThat(post(List.of("# " + "x".repeat(20_000))).statusCode()).isEqualTo(400);
    }

    @Test
    void another_site_may_not_play() throws Exception {
        assertThat(Web.post(address + "/api/rehearsal", "{\"lines\": []}", "Origin", "http://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_edit_is_played_as_soon_as_it_can_be_used_and_a_mistake_is_told() throws Exception {
        site.with("scripts/ours.yaml", OURS.replace("How are you?", "How was your day?"));
        await().atMost(PATIENCE).until(() -> words(OPENED).contains("How was your day?"));

        site.with("scripts/ours.yaml", OURS.replace("goto: said", "goto: siad"));
        await().atMost(PATIENCE)
                .until(() -> play(OPENED).path("trouble").asText().contains("There is no step 'siad'"));
        assertThat(words(OPENED)).contains("How was your day?");

        site.with("scripts/ours.yaml", OURS);
        await().atMost(PATIENCE).until(() -> words(OPENED).contains("How are you?"));
        assertThat(play(OPENED).path("trouble").isNull()).isTrue();
    }

    static Stream<String> names() {
        return NAMES.stream();
    }

    private static String words(List<String> lines) throws IOException, InterruptedException {
        return last(play(lines)).path("card").path("text").asText();
    }

    /** The lines that the page offers: those of the prompt, and what the person can press and send. */
    private static List<String> offered(List<String> lines, JsonNode state) {
        var next = state.path("next");
        if (lines.size() == 1) {
            return next.path("openings").findValuesAsText("line");
        }
        var offered = new ArrayList<String>();
        Stream.of("outcomes", "notices", "times")
                .forEach(kind -> offered.addAll(next.path(kind).findValuesAsText("line")));
        if (next.path("command").asText().isEmpty()) {
            buttons(state).forEach(label -> offered.add("> " + label));
            state.path("items")
                    .valueStream()
                    .map(item -> item.path("card"))
                    .filter(card ->
                            card.path("chosen").isNull() && card.path("submit").isObject())
                    .forEach(card -> offered.add("> submits "
                            + String.join(" ", card.path("fields").findValuesAsText("id")) + "=\"some words\""));
        }
        return offered;
    }

    private static List<String> buttons(JsonNode state) {
        return state.path("items")
                .valueStream()
                .map(item -> item.path("card"))
                .filter(card -> card.path("chosen").isNull())
                .flatMap(card -> card.path("choices").valueStream())
                .map(choice -> choice.path("label").asText())
                .distinct()
                .toList();
    }

    private static JsonNode last(JsonNode state) {
        var items = state.path("items");
        return items.path(items.size() - 1);
    }

    private static List<String> with(List<String> lines, String line) {
        return Stream.concat(lines.stream(), Stream.of(line)).toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }

    private static JsonNode play(List<String> lines) throws IOException, InterruptedException {
        var response = post(lines);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static HttpResponse<String> post(List<String> lines) throws IOException, InterruptedException {
        return Web.post(address + "/api/rehearsal", JSON.writeValueAsString(Map.of("lines", lines)));
    }
}

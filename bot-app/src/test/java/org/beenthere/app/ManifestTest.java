package org.beenthere.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.beenthere.slack.SlackManifest;
import org.beenthere.teams.TeamsManifest;
import org.beenthere.teams.TeamsPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    private static final URI URL = URI.create("https://bot.example.org");
    private static final UUID APP = UUID.fromString("3f2a7b1c-0d4e-4f5a-8b6c-7d8e9f0a1b2c");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void slack_s_manifest_is_all_that_is_printed() throws JsonProcessingException {
        assertThat(run(Map.of(), "slack", "--url", "https://bot.example.org")).isZero();
        assertThat(printed()).isEqualTo(SlackManifest.of(URL, false));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void slack_s_manifest_can_be_for_a_grid_organisation() throws JsonProcessingException {
        assertThat(run(Map.of(), "slack", "--url", "https://bot.example.org", "--grid"))
                .isZero();
        assertThat(printed()).isEqualTo(SlackManifest.of(URL, true));
    }

    @Test
    void teams_manifest_is_all_that_is_printed() throws JsonProcessingException {
        assertThat(run(Map.of(), "teams", "--url", "https://bot.example.org", "--app-id", APP.toString()))
                .isZero();
        assertThat(printed()).isEqualTo(TeamsManifest.of(URL, APP));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void the_app_s_id_may_come_from_the_environment_and_the_command_line_goes_first() throws JsonProcessingException {
        var environment = Map.of("MicrosoftAppId", APP.toString());
        assertThat(run(environment, "teams", "--url", "https://bot.example.org"))
                .isZero();
        assertThat(printed()).isEqualTo(TeamsManifest.of(URL, APP));

        var other = UUID.randomUUID();
        assertThat(run(environment, "teams", "--url", "https://bot.example.org", "--app-id", other.toString()))
                .isZero();
        assertThat(printed()).isEqualTo(TeamsManifest.of(URL, other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bot.example.org",
                "http://bot.example.org",
                "https://",
                "https://bot.example.org/slack/events",
                "https://bot.example.org//",
                "https://bot.example.org?a=b",
                "https://bot.example.org/?",
                "https://bot.example.org#top",
                "https://somebody@bot.example.org",
                "https:bot.example.org",
                "https://bot example.org",
                "https://bot_1.example.org"
            })
    void a_wrong_address_is_one_line_and_ends_with_one(String url) {
        assertThat(run(Map.of(), "slack", "--url", url)).isOne();
        assertSaid("--url is ", "such as https://bot.example.org");
        assertThat(run(Map.of("MicrosoftAppId", APP.toString()), "teams", "--url", url))
                .isOne();
        assertSaid("--url is ", "such as https://bot.example.org");
    }

    @Test
    void a_missing_address_is_said_to_be_missing() {
        assertThat(run(Map.of(), "slack")).isOne();
        assertSaid("--url is missing");
        assertThat(run(Map.of(), "teams")).isOne();
        assertSaid("--url is missing");
    }

    @Test
    void an_address_may_have_a_port_and_loses_a_slash_at_its_end() throws JsonProcessingException {
        assertThat(run(Map.of(), "slack", "--url", "https://bot.example.org:8443/"))
                .isZero();
        assertThat(printed()).isEqualTo(SlackManifest.of(URI.create("https://bot.example.org:8443"), false));
    }

    @Test
    void a_missing_or_wrong_id_of_the_app_is_one_line_and_ends_with_one() {
        assertThat(run(Map.of("MicrosoftAppId", " "), "teams", "--url", "https://bot.example.org"))
                .isOne();
        assertSaid("The app's id is missing", "MicrosoftAppId");
        assertThat(run(Map.of(), "teams", "--url", "https://bot.example.org", "--app-id", "1-1-1-1-1"))
                .isOne();
        assertSaid("The app's id is malformed");
    }

    @Test
    void the_package_is_written_and_nothing_is_printed() throws IOException {
        var file = folder.resolve("beenthere.zip");
        assertThat(pack(file)).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(TeamsPackage.of(TeamsManifest.of(URL, APP)));
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_file_that_is_there_is_never_overwritten() throws IOException {
        var file = Files.writeString(folder.resolve("beenthere.zip"), "mine");
        assertThat(pack(file)).isOne();
        assertSaid("beenthere.zip is there already");
        assertThat(file).hasContent("mine");
    }

    @Test
    void a_package_that_cannot_be_written_is_one_line() {
        assertThat(pack(folder.resolve("nowhere/beenthere.zip"))).isOne();
        assertSaid("cannot be written");
    }

    private int pack(Path file) {
        var environment = Map.of("MicrosoftAppId", APP.toString());
        return run(environment, "teams", "--url", "https://bot.example.org", "--package", file.toString());
    }

    private JsonNode printed() throws JsonProcessingException {
        return new ObjectMapper().readTree(out.toString());
    }

    private void assertSaid(String... words) {
        assertThat(err.toString().lines()).singleElement().asString().contains(words);
        assertThat(out.toString()).isEmpty();
    }

    private int run(Map<String, String> environment, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] line = new String[arguments.length + 1];
        line[0] = "manifest";
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        return Main.commandLine(environment)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(line);
    }
}

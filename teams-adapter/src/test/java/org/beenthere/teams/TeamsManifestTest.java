package org.beenthere.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TeamsManifestTest {

    private static final Path GOLDEN =
            Path.of(System.getProperty("basedir", "."), "src/test/resources/teams-manifest.json");

    private static final UUID APP = UUID.fromString("3f2a7b1c-0d4e-4f5a-8b6c-7d8e9f0a1b2c");

    private final JsonNode manifest = TeamsManifest.of(URI.create("https://bot.example.org:8443"), APP);

    @Test
    void it_is_the_one_that_was_looked_at_last() throws IOException {
        var printed = manifest.toPrettyString() + "\n";
        if (System.getProperty("update") != null) {
            Files.writeString(GOLDEN, printed);
        }
        assertThat(Files.readString(GOLDEN))
                .as("%s is out of date: run this test with -Dupdate, then read what changed", GOLDEN.getFileName())
                .isEqualTo(printed);
    }

    @Test
    void app_and_bot_are_one() {
        assertThat(manifest.at("/id").textValue()).isEqualTo(APP.toString());
        assertThat(manifest.at("/bots/0/botId").textValue()).isEqualTo(APP.toString());
    }

    @Test
    void it_says_which_version_of_the_schema_it_keeps() {
        assertThat(manifest.at("/manifestVersion").textValue()).isEqualTo("1.19");
        assertThat(manifest.at("/$schema").textValue()).contains("/v1.19/");
    }

    @Test
    void it_is_a_bot_in_private_chats_and_teams_installed_for_oneself() {
        assertThat(manifest.at("/bots").size()).isOne();
        assertThat(manifest.at("/bots/0/scopes").valueStream().map(JsonNode::textValue))
                .containsExactly("personal", "team");
        assertThat(manifest.at("/defaultInstallScope").textValue()).isEqualTo("personal");
    }

    @Test
    void it_asks_for_no_permission_and_no_sign_in() {
        assertThat(manifest.fieldNames())
                .toIterable()
                .doesNotContain("authorization", "permissions", "devicePermissions", "webApplicationInfo");
    }

    @Test
    void its_links_go_to_the_bot_and_its_domain_has_no_port() {
        assertThat(manifest.at("/developer").properties())
                .filteredOn(field -> field.getKey().endsWith("Url"))
                .hasSize(3)
                .allSatisfy(
                        field -> assertThat(field.getValue().textValue()).isEqualTo("https://bot.example.org:8443"));
        assertThat(manifest.at("/validDomains").valueStream().map(JsonNode::textValue))
                .containsExactly("bot.example.org");
    }

    @Test
    void what_people_read_is_as_long_as_teams_wants_it_and_nothing_is_left_to_fill_in() {
        assertThat(manifest.at("/developer/name").textValue()).hasSizeBetween(1, 32);
        assertThat(manifest.at("/name/short").textValue()).hasSizeBetween(1, 30);
        assertThat(manifest.at("/name/full").textValue())
                .hasSizeBetween(1, 100)
                .isNotEqualTo(manifest.at("/name/short").textValue());
        assertThat(manifest.at("/description/short").textValue()).hasSizeBetween(1, 80);
        assertThat(manifest.at("/description/full").textValue()).hasSizeBetween(1, 4_000);
        assertThat(manifest.toString()).doesNotContain("filled in");
    }
}

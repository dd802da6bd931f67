package org.beenthere.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlackManifestTest {

    private static final Path GOLDEN =
            Path.of(System.getProperty("basedir", "."), "src/test/resources/slack-manifest.json");

    private final JsonNode manifest = SlackManifest.of(URI.create("https://bot.example.org"), false);

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
    void the_token_may_do_six_things_and_nothing_in_the_name_of_a_person() {
        assertThat(manifest.at("/oauth_config/scopes").properties())
                .extracting(scope -> scope.getKey(), scope -> texts(scope.getValue()))
                .containsExactly(tuple(
                        "bot",
                        List.of("chat:write", "im:write", "im:history", "users:read", "channels:read", "groups:read")));
    }

    @Test
    void slack_tells_of_private_chats_and_of_being_taken_out_but_not_of_channels() {
        assertThat(texts(manifest.at("/settings/event_subscriptions/bot_events")))
                .containsExactly("app_home_opened", "message.im", "app_uninstalled", "tokens_revoked");
    }

    @Test
    void events_and_presses_go_to_one_place() {
        assertThat(manifest.findValuesAsText("request_url"))
                .containsExactly("https://bot.example.org/slack/events", "https://bot.example.org/slack/events");
    }

    @Test
    void people_can_write_to_it_and_have_a_home_and_there_is_no_other_way_in() {
        assertThat(manifest.at("/features").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("app_home", "bot_user");
        assertThat(manifest.at("/features/app_home/home_tab_enabled").booleanValue())
                .isTrue();
        assertThat(manifest.at("/features/app_home/messages_tab_enabled").booleanValue())
                .isTrue();
        assertThat(manifest.at("/features/app_home/messages_tab_read_only_enabled")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void it_is_for_one_workspace_unless_it_is_for_a_grid_organisation() {
        var grid = SlackManifest.of(URI.create("https://bot.example.org"), true);
        assertThat(manifest.at("/settings/org_deploy_enabled").booleanValue()).isFalse();
        assertThat(grid.at("/settings/org_deploy_enabled").booleanValue()).isTrue();
        grid.withObject("/settings").put("org_deploy_enabled", false);
        assertThat(grid).isEqualTo(manifest);
    }

    @Test
    void what_people_read_is_as_long_as_slack_wants_it_and_nothing_is_left_to_fill_in() {
        JsonNode shown = manifest.at("/display_information");
        assertThat(shown.at("/name").textValue()).hasSizeBetween(1, 35);
        assertThat(shown.at("/description").textValue()).hasSizeBetween(1, 140);
        assertThat(shown.at("/long_description").textValue()).hasSizeBetween(175, 4_000);
        assertThat(manifest.at("/features/bot_user/display_name").textValue()).hasSizeBetween(1, 80);
        assertThat(manifest.toString()).doesNotContain("filled in");
    }

    @Test
    void the_page_for_administrators_says_what_each_permission_is_for() throws IOException {
        var page = Files.readString(Path.of(System.getProperty("basedir", "."), "../docs/slack.md"));
        assertThat(SlackManifest.SCOPES)
                .allSatisfy(scope -> assertThat(page.lines())
                        .anyMatch(line -> line.startsWith("| `") && line.contains("`" + scope + "`")));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::textValue).toList();
    }
}

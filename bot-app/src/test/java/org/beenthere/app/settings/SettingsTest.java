package org.beenthere.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.beenthere.app.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Map<String, String> SERVE = Map.of("BEENTHERE_SITE", "site", "BEENTHERE_KEYSET", "keyset");
    private static final Map<String, String> SLACK =
            Map.of("SLACK_TEAM_ID", "T1", "SLACK_BOT_TOKEN", "xoxb-secret", "SLACK_SIGNING_SECRET", "signing-secret");
    private static final String GUID = "00000000-0000-0000-0000-000000000001";
    private static final Map<String, String> TEAMS =
            Map.of("MicrosoftAppId", GUID, "MicrosoftAppPassword", "pw-secret", "MicrosoftAppTenantId", GUID);

    @Test
    void practice_needs_no_setting_and_stays_on_this_machine() {
        Settings settings = Settings.read(Mode.PRACTICE, Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.bind().isLoopback()).isTrue();
        assertThat(settings.dataFolder()).isEqualTo(Path.of("./data"));
        assertThat(settings.keys()).isEqualTo(Path.of("./keys"));
        assertThat(settings.database()).isEmpty();
        assertThat(settings.slack()).isEmpty();
        assertThat(settings.teams()).isEmpty();
    }

    @Test
    void serve_has_folders_of_its_own_and_listens_to_everyone() {
        Settings settings = Settings.read(Mode.SERVE, SERVE);

        assertThat(settings.bind().host()).isEqualTo("0.0.0.0");
        assertThat(settings.dataFolder()).isEqualTo(Path.of("./data-serve"));
        assertThat(settings.keys()).isEqualTo(Path.of("./keys-serve"));
        assertThat(settings.site()).contains(Path.of("site"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SLACK_TEAM_ID",
                "SLACK_ANYTHING",
                "MicrosoftAppId",
                "MicrosoftAppType",
                "DATABASE_URL",
                "BEENTHERE_KEYS_URL",
                "BEENTHERE_TEAMS_INSECURE"
            })
    void practice_refuses_a_production_setting_and_names_it(String name) {
        assertThatThrownBy(() -> Settings.read(Mode.PRACTICE, Map.of(name, "whatever")))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(name + " is set");
    }

    @Test
    void a_blank_setting_counts_as_absent() {
        assertThat(Settings.read(Mode.PRACTICE, Map.of("DATABASE_URL", " ", "PORT", ""))
                        .port())
                .isEqualTo(8080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEENTHERE_SITE", "BEENTHERE_KEYSET"})
    void serve_says_what_is_missing(String name) {
        assertThatThrownBy(() -> Settings.read(Mode.SERVE, without(SERVE, name)))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(name + " is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "PORT, eighty",
        "PORT, 70000",
        "PORT, -1",
        "BEENTHERE_BIND, example.org",
        "BEENTHERE_TEAMS_INSECURE, yes",
        "DATABASE_URL, mysql://u:secret@h/d"
    })
    void a_malformed_setting_is_named_and_its_value_is_not_repeated(String name, String value) {
        assertThatThrownBy(() -> Settings.read(Mode.SERVE, with(SERVE, Map.of(name, value))))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(name + " ")
                .hasMessageNotContaining("secret")
                .message()
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SLACK_TEAM_ID", "SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET"})
    void half_of_slack_stops_the_start_and_names_the_missing_half(String name) {
        assertThatThrownBy(() -> Settings.read(Mode.SERVE, with(SERVE, without(SLACK, name))))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(name + " is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BEENTHERE_ADMIN_PORT | is set, and this version has no metrics: take it out.",
                "BEENTHERE_KEYS_URL | is not spoken yet: use a folder, BEENTHERE_KEYS.",
                "SLACK_APP_TOKEN | is set, and this version has no Socket Mode: take it out, and set SLACK_SIGNING_SECRET."
            })
    void a_setting_of_what_is_not_built_yet_stops_the_start_and_says_what_to_do(String name, String problem) {
        assertThatThrownBy(() -> Settings.read(Mode.SERVE, with(with(SERVE, SLACK), Map.of(name, "secret"))))
                .isInstanceOf(CannotStart.class)
                .hasMessage(name + " " + problem);
    }

    @Test
    void practice_has_no_metrics_either() {
        assertThatThrownBy(() -> Settings.read(Mode.PRACTICE, Map.of("BEENTHERE_ADMIN_PORT", "9090")))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("BEENTHERE_ADMIN_PORT is set");
    }

    @Test
    void tokens_never_travel_to_another_machine_unencrypted() {
        Map<String, String> plain = with(with(SERVE, SLACK), Map.of("SLACK_API_URL", "http://example.org/api/"));

        assertThatThrownBy(() -> Settings.read(Mode.SERVE, plain)).hasMessageStartingWith("SLACK_API_URL");
        assertThat(Settings.read(Mode.SERVE, with(plain, Map.of("SLACK_API_URL", "http://localhost:9/api/")))
                        .slack())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppTenantId"})
    void half_of_teams_stops_the_start_and_names_the_missing_half(String name) {
        assertThatThrownBy(() -> Settings.read(Mode.SERVE, with(SERVE, without(TEAMS, name))))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(name + " is missing");
    }

    @Test
    void insecure_teams_is_for_this_machine_alone() {
        Map<String, String> insecure = with(SERVE, Map.of("BEENTHERE_TEAMS_INSECURE", "true"));

        assertThatThrownBy(() -> Settings.read(Mode.SERVE, insecure)).hasMessageContaining("BEENTHERE_BIND");
        assertThat(Settings.read(Mode.SERVE, with(insecure, Map.of("BEENTHERE_BIND", "127.0.0.1")))
                        .teams())
                .contains(new TeamsSettings.Insecure());
    }

    @Test
    void keys_never_lie_with_the_data() {
        assertThatThrownBy(() -> Settings.read(Mode.SERVE, with(SERVE, Map.of("BEENTHERE_KEYS", "data-serve/keys"))))
                .hasMessageStartingWith("BEENTHERE_KEYS ");
        assertThatThrownBy(() -> Settings.read(Mode.SERVE, with(SERVE, Map.of("BEENTHERE_KEYSET", "data-serve/k"))))
                .hasMessageStartingWith("BEENTHERE_KEYSET ");
    }

    @Test
    void nothing_secret_shows_when_settings_are_printed() {
        Map<String, String> all = with(with(SERVE, SLACK), TEAMS);

        assertThat(Settings.read(Mode.SERVE, with(all, Map.of("DATABASE_URL", "postgresql://u:db-secret@h/d")))
                        .toString())
                .doesNotContain("secret");
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> others) {
        Map<String, String> all = new HashMap<>(some);
        all.putAll(others);
        return all;
    }

    private static Map<String, String> without(Map<String, String> all, String name) {
        Map<String, String> fewer = new HashMap<>(all);
        fewer.remove(name);
        return fewer;
    }
}

package org.beenthere.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.beenthere.chat.Belonging;
import org.beenthere.teams.testing.FakeLogin;
import org.beenthere.teams.testing.FakeTeams;
import org.beenthere.testing.RecordingBot;
import org.beenthere.testing.SettableClock;
import org.beenthere.testing.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TeamsGuestsTest {

    private static final String GUEST_NAME = "eve_clinic.org#EXT#@hospital.onmicrosoft.com";

    private final RecordingBot bot = new RecordingBot();
    private final FakeTeams teams =
            new FakeTeams(() -> TestWords.WORDS, new SettableClock(Instant.parse("2026-03-02T09:30:00Z")));

    @BeforeEach
    void connect() {
        teams.connect(bot);
    }

    @AfterEach
    void close() {
        teams.close();
    }

    static Stream<Arguments> says() {
        return Stream.of(
                Arguments.of(Map.of("userRole", "user", "tenantId", FakeLogin.TENANT), Belonging.OWN),
                Arguments.of(Map.of("userPrincipalName", "ana@hospital.org"), Belonging.OWN),
                Arguments.of(Map.of("userRole", "guest", "tenantId", FakeLogin.TENANT), Belonging.GUEST),
                Arguments.of(Map.of("userRole", "anonymous"), Belonging.GUEST),
                Arguments.of(Map.of("userRole", "user", "userPrincipalName", GUEST_NAME), Belonging.GUEST),
                Arguments.of(Map.of("userRole", "user", "tenantId", "another-tenant"), Belonging.GUEST),
                Arguments.of(Map.of(), Belonging.UNKNOWN),
                Arguments.of(Map.of("tenantId", FakeLogin.TENANT), Belonging.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("says")
    void whether_somebody_belongs_is_what_the_roster_of_their_chat_says(Map<String, Object> says, Belonging belonging) {
        var person = teams.person("eve", says);

        teams.types(person, "words");

        assertThat(bot.events().getLast().from().belonging()).isEqualTo(belonging);
    }

    @Test
    void teams_is_asked_once_of_somebody_who_writes_twice() {
        var ana = teams.person("ana");
        teams.types(ana, "words");
        int calls = teams.connector().calls();

        teams.types(ana, "more words");

        assertThat(teams.connector().calls()).isEqualTo(calls);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIMITED", "BROKEN", "SILENT", "REFUSING"})
    void where_teams_does_not_say_it_is_not_known_and_the_event_is_handed_in(Trouble trouble) {
        var eve = teams.person("eve", Map.of("userRole", "guest"));
        teams.trouble(trouble);

        teams.types(eve, "words");

        assertThat(bot.events().getLast().from().belonging()).isEqualTo(Belonging.UNKNOWN);
    }
}

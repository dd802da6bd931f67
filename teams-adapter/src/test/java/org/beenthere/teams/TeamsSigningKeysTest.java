package org.beenthere.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.beenthere.teams.testing.Activities;
import org.beenthere.teams.testing.FakeLogin;
import org.beenthere.teams.testing.FakeTeams;
import org.beenthere.teams.testing.SigningKey;
import org.beenthere.testing.RecordingBot;
import org.beenthere.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeamsSigningKeysTest {

    private static final Activities.Account ANA = Activities.Account.named("ana");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:30:00Z"));
    private final RecordingBot bot = new RecordingBot();
    private final FakeTeams teams = new FakeTeams(() -> TestWords.WORDS, clock);

    @BeforeEach
    void connect() {
        teams.connect(bot);
    }

    @AfterEach
    void close() {
        teams.close();
    }

    @Test
    void nobody_is_refused_for_good_while_the_keys_cannot_be_had() {
        teams.login().breaksDown("keys");
        assertThat(sentBy(teams.login().key())).isEqualTo(503);
        assertThat(bot.events()).isEmpty();

        teams.login().breaksDown("");
        clock.moveOn(Duration.ofSeconds(6));
        assertThat(sentBy(teams.login().key())).isEqualTo(200);
    }

    @Test
    void keys_that_are_known_serve_while_no_others_can_be_had() {
        assertThat(sentBy(teams.login().key())).isEqualTo(200);

        teams.login().breaksDown("keys");
        clock.moveOn(Duration.ofDays(3));

        assertThat(sentBy(teams.login().key())).isEqualTo(200);
    }

    @Test
    void a_new_key_is_asked_for_when_it_is_first_used() {
        assertThat(sentBy(teams.login().key())).isEqualTo(200);
        var next = new SigningKey("key-2", List.of("msteams"));
        teams.login().names(next);
        clock.moveOn(Duration.ofMinutes(2));

        assertThat(sentBy(next)).isEqualTo(200);
    }

    @Test
    void keys_that_are_made_up_do_not_become_as_many_questions() {
        var madeUp = IntStream.range(0, 3)
                .mapToObj(i -> new SigningKey("made-up-" + i, List.of("msteams")))
                .toList();
        for (int i = 0; i < 20; i++) {
            assertThat(sentBy(madeUp.get(i % 3))).isEqualTo(401);
        }

        assertThat(teams.login().keysAsked()).isEqualTo(1);
    }

    private int sentBy(SigningKey key) {
        var token = "Bearer " + key.sign(FakeLogin.right(teams.serviceUrl()));
        return teams.client()
                .post(token, teams.activities().typed(ANA, "words").toString())
                .statusCode();
    }
}

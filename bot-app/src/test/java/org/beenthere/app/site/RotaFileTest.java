package org.beenthere.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.Shift;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotaFileTest {

    private static final PersonRef BEN = new PersonRef("practice", "practice", "ben");

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void example() throws IOException {
        site = new TestSite(folder);
    }

    @Test
    void shifts_are_read_in_the_time_zone_of_the_site() throws Exception {
        site.with("rota.csv", "user_id,from,to\nben,2026-10-31T20:00,2026-11-01T08:00\n");
        var from = Instant.parse("2026-11-01T00:00:00Z");
        var to = Instant.parse("2026-11-01T13:00:00Z");
        assertThat(site.read().rota().shifts()).containsExactly(new Shift(BEN, from, to));
    }

    @Test
    void an_account_may_be_named_in_full() throws Exception {
        site.with("rota.csv", "user_id,from,to\npractice:practice:ben,2026-10-31T20:00,2026-11-01T08:00\n");
        assertThat(site.read().rota().shifts()).extracting(Shift::who).containsExactly(BEN);
    }

    @Test
    void without_a_rota_nobody_is_on_call() throws Exception {
        assertThat(site.without("rota.csv").read().rota().shifts()).isEmpty();
    }

    @Test
    void every_bad_value_is_told_with_its_place() throws IOException {
        site.with(
                "rota.csv",
                "user_id,from,to\n"
                        + "zoe,2026-11-01T08:00,2026-11-01T08:00\n"
                        + "ana,2026-11-01,\n"
                        + ",2026-11-01T08:00,2026-11-01T09:00\n"
                        + "slack:ben,2026-11-01T08:00Z,2026-11-01T25:00\n"
                        + "slack:T1:ben,2026-11-01T08:00,2026-11-01T09:00\n"
                        + "ben,2026-03-08T02:30,2026-03-08T03:10\n");
        assertThat(site.problems())
                .containsExactly(
                        "rota.csv:2:1: Nobody on the roster has this user_id. Write it as it stands there.",
                        "rota.csv:2:22: This shift ends before it begins. Make it end later.",
                        "rota.csv:3:1: This person is no supporter on the roster. Only supporters can be on call.",
                        "rota.csv:3:5: This is not a date and time. Write it like 2026-11-01T08:00.",
                        "rota.csv:3:16: This is not a date and time. Write it like 2026-11-01T08:00.",
                        "rota.csv:4:1: Every row needs a user_id. Write it here.",
                        "rota.csv:5:1: This does not name an account. Write it as platform:tenant:user_id, the platform"
                                + " being slack, teams or practice.",
                        "rota.csv:5:11: This is not a date and time. Write it like 2026-11-01T08:00.",
                        "rota.csv:5:29: This is not a date and time. Write it like 2026-11-01T08:00.",
                        "rota.csv:6:1: Nobody on the roster has this user_id. Write it as it stands there.",
                        "rota.csv:7:22: This shift ends before it begins. Make it end later.");
    }

    @Test
    void an_id_that_two_accounts_share_must_be_written_in_full() throws IOException {
        site.replacing(
                "roster.csv",
                "practice,practice,emil,Emil Novak",
                "slack,T1,ben,Ben Okafor,supporter,medicine,,,,,,,,\npractice,practice,emil,Emil Novak");
        site.with("rota.csv", "user_id,from,to\nben,2026-11-01T08:00,2026-11-01T09:00\n");
        assertThat(site.problems())
                .containsExactly("rota.csv:2:1: The roster has this user_id more than once. Write it as"
                        + " platform:tenant:user_id.");
    }

    @Test
    void a_wrong_roster_is_not_blamed_on_the_rota() throws IOException {
        site.replacing("roster.csv", "Ben Okafor,supporter", "Ben Okafor,suporter");
        assertThat(site.problems()).containsExactly("roster.csv:3:34: This is not a role. Did you mean supporter?");
    }
}

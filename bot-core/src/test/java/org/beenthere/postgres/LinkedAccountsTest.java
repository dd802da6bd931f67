package org.beenthere.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beenthere.postgres.roster.RosterImport;
import org.beenthere.programme.Role;
import org.beenthere.programme.RosterEntry;
import org.beenthere.testing.TestBot;
import org.beenthere.testing.TestRoster;
import org.beenthere.testing.TestScripts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedAccountsTest {

    @Test
    void a_request_follows_its_person_when_the_roster_links_a_second_account(@TempDir Path folder) {
        try (var bot = TestBot.with(folder, TestScripts.scripts(), TestRoster.all())) {
            var ana = bot.person("ana").greets();
            ana.presses("Ask for a peer").presses("This week").presses("Send");

            new RosterImport(bot.connections(), bot.vault()).apply(linked());
            var other = bot.person("ana-on-her-phone").greets();

            assertThat(other.canPress("Ask for a peer")).isFalse();
            assertThat(other.canPress("Where things stand")).isTrue();
            ana.presses("Withdraw").presses("Yes, withdraw it");
            assertThat(other.greets().canPress("Ask for a peer")).isTrue();
        }
    }

    @Test
    void what_a_supporter_holds_and_took_follows_them_too(@TempDir Path folder) {
        try (var bot = TestBot.with(folder, TestScripts.scripts(), TestRoster.without("chloe", "grace"))) {
            bot.person("ana")
                    .greets()
                    .presses("Ask for a peer")
                    .presses("This week")
                    .presses("Send");
            var ben = bot.person("ben").presses("Yes, I can");

            new RosterImport(bot.connections(), bot.vault()).apply(benTwice());
            bot.person("ana").submits(Map.of("contact", "by phone"));
            ben.presses("We talked");

            assertThat(ben.lastLine()).contains("It is closed");
        }
    }

    @Test
    void a_role_on_either_of_two_accounts_is_the_persons() {
        for (var roles : List.of(
                List.of(Set.of(Role.SUPPORTER), Set.<Role>of()), List.of(Set.<Role>of(), Set.of(Role.SUPPORTER)))) {
            var roster = new ArrayList<>(TestRoster.without("ben", "chloe", "grace"));
            roster.add(account("ben", roles.getFirst(), "ben-on-his-phone"));
            roster.add(account("ben-on-his-phone", roles.getLast(), "ben"));
            try (var bot = TestBot.with(TestBot.folder(), TestScripts.scripts(), roster)) {
                bot.database().inTransaction(Duration.ofSeconds(5), tx -> {
                    var supporters = tx.roster().supporters();
                    assertThat(supporters).hasSize(1);
                    var ben = tx.roster()
                            .find(supporters.getFirst().person().human())
                            .orElseThrow();
                    assertThat(ben.entry().roles()).containsExactly(Role.SUPPORTER);
                    return null;
                });
                bot.person("ana")
                        .greets()
                        .presses("Ask for a peer")
                        .presses("This week")
                        .presses("Send");
                var asked = bot.person(roles.getFirst().contains(Role.SUPPORTER) ? "ben" : "ben-on-his-phone");
                asked.presses("Yes, I can");
                assertThat(bot.person("ana").transcript()).contains("Ben Okafor");
            }
        }
    }

    private static RosterEntry account(String user, Set<Role> roles, String other) {
        var ben = TestRoster.entry("ben");
        return new RosterEntry(
                TestRoster.ref(user),
                ben.name(),
                roles,
                ben.discipline(),
                ben.department(),
                ben.seniority(),
                ben.languages(),
                ben.capacity(),
                Set.of(),
                Set.of(),
                Set.of(TestRoster.ref(other)),
                ben.trainedUntil());
    }

    private static List<RosterEntry> linked() {
        var roster = new ArrayList<>(TestRoster.all());
        roster.add(twin("ana", "ana-on-her-phone"));
        return roster;
    }

    private static List<RosterEntry> benTwice() {
        var roster = new ArrayList<>(TestRoster.without("chloe", "grace"));
        roster.add(twin("ben", "ben-on-his-phone"));
        return roster;
    }

    private static RosterEntry twin(String user, String account) {
        var first = TestRoster.entry(user);
        return new RosterEntry(
                TestRoster.ref(account),
                first.name(),
                first.roles(),
                first.discipline(),
                first.department(),
                first.seniority(),
                first.languages(),
                first.capacity(),
                first.managers(),
                first.excludes(),
                Set.of(first.account()),
                first.trainedUntil());
    }
}

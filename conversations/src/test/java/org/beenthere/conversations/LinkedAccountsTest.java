package org.beenthere.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beenthere.postgres.RosterImport;
import org.beenthere.programme.RosterEntry;
import org.beenthere.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedAccountsTest {

    @Test
    void a_request_follows_its_person_when_the_roster_links_a_second_account(@TempDir Path folder) {
        try (var house = TestHouse.with(folder, Shipped.scripts(), Shipped.roster())) {
            var ana = house.person("ana").greets();
            ana.presses("Ask for a peer").presses("This week").presses("Send");

            new RosterImport(house.connections(), house.vault()).apply(linked());
            var other = house.person("ana-on-her-phone").greets();

            assertThat(other.canPress("Ask for a peer")).isFalse();
            assertThat(other.canPress("Show where things stand")).isTrue();
            ana.presses("Withdraw my request").presses("Yes, withdraw it");
            assertThat(other.greets().canPress("Ask for a peer")).isTrue();
        }
    }

    @Test
    void what_a_supporter_holds_and_took_follows_them_too(@TempDir Path folder) {
        try (var house = TestHouse.with(folder, Shipped.scripts(), supporterIs("ben"))) {
            house.person("ana")
                    .greets()
                    .presses("Ask for a peer")
                    .presses("This week")
                    .presses("Send");
            var ben = house.person("ben").presses("Yes, I can");

            new RosterImport(house.connections(), house.vault()).apply(benTwice());
            house.person("ana").submits(Map.of("contact", "by phone"));
            ben.presses("We talked: close it");

            assertThat(ben.lastLine()).contains("It is closed");
        }
    }

    private static List<RosterEntry> linked() {
        var roster = new ArrayList<>(Shipped.roster());
        roster.add(twin("ana", "ana-on-her-phone"));
        return roster;
    }

    private static List<RosterEntry> benTwice() {
        var roster = new ArrayList<>(supporterIs("ben"));
        roster.add(twin("ben", "ben-on-his-phone"));
        return roster;
    }

    /** The roster with one supporter only. */
    private static List<RosterEntry> supporterIs(String user) {
        return Shipped.roster().stream()
                .filter(entry -> entry.roles().isEmpty()
                        || entry.account().user().equals(user)
                        || entry.account().user().equals("dana"))
                .toList();
    }

    private static RosterEntry twin(String user, String account) {
        var first = Shipped.roster().stream()
                .filter(entry -> entry.account().user().equals(user))
                .findFirst()
                .orElseThrow();
        return new RosterEntry(
                Shipped.ref(account),
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

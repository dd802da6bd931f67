package org.beenthere.postgres.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.beenthere.programme.Role;
import org.beenthere.programme.RosterEntry;
import org.beenthere.testing.Rows;
import org.beenthere.testing.TestBot;
import org.beenthere.testing.TestRoster;
import org.beenthere.testing.TestScripts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody has a dump and the roster's file, but no key, and wants to tell which row is whose. */
class RosterOrderTest {

    private static final int PEOPLE = 40;

    @Test
    void a_thief_who_goes_by_order_or_length_does_no_better_than_chance(@TempDir Path folder) {
        var file = IntStream.range(0, PEOPLE).mapToObj(RosterOrderTest::entry).toList();
        try (var bot = TestBot.with(folder, TestScripts.scripts(), file)) {
            var rows = new Rows(bot.connections());
            int rounds = 40;
            int byOrder = 0;
            for (int round = 0; round < rounds; round++) {
                bot.onRoster(file.subList(0, PEOPLE - 1));
                bot.onRoster(file);
                byOrder += right(bot, file, rows.of("select account from roster_entry order by ctid"));
            }
            assertThat(rows.of("select distinct length(entry) from roster_entry"))
                    .as("all rows are of one length")
                    .hasSize(1);
            // By chance one of forty is right in each round. Twice as many in all is seven standard deviations off.
            assertThat(byOrder).isLessThan(2 * rounds);
        }
    }

    @Test
    void nobody_is_told_by_their_role_or_by_having_two_accounts(@TempDir Path folder) {
        var file = new ArrayList<>(TestRoster.all());
        try (var bot = TestBot.with(folder, TestScripts.scripts(), file)) {
            var columns = new Rows(bot.connections())
                    .of("select column_name from information_schema.columns where table_name = 'roster_entry'");
            assertThat(new HashSet<>(columns)).isEqualTo(Set.of("account", "entry"));
        }
    }

    /** How many rows are in the place that the file gives them. */
    private static int right(TestBot bot, List<RosterEntry> file, List<String> stored) {
        return (int) IntStream.range(0, PEOPLE)
                .filter(i -> stored.get(i)
                        .equals(bot.vault().accountId(file.get(i).account()).toString()))
                .count();
    }

    /** Names and lists of very different length. */
    private static RosterEntry entry(int i) {
        return new RosterEntry(
                TestRoster.ref("U" + "0".repeat(i) + i),
                "N" + "a".repeat(2 * i),
                i % 7 == 0 ? Set.of(Role.SUPPORTER) : Set.of(),
                "medicine",
                "",
                "",
                List.of("en"),
                1,
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty());
    }
}

package org.beenthere.turn.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beenthere.programme.Role;
import org.beenthere.testing.Rows;
import org.beenthere.testing.TestBot;
import org.beenthere.testing.TestRoster;
import org.beenthere.testing.TestScripts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who has the database and the roster goes by the order of rows. */
class CoordinatorsOrderTest {

    private static final List<String> COORDINATORS =
            IntStream.range(0, 6).mapToObj(i -> "coord" + i).toList();

    @Test
    void the_order_in_which_coordinators_are_told_does_not_tell_who_they_are(@TempDir Path folder) {
        var roster = COORDINATORS.stream()
                .map(user -> TestRoster.entry(user, Set.of(Role.COORDINATOR), 0))
                .toList();
        var orders = new TreeSet<String>();
        try (var bot = TestBot.with(folder, TestScripts.scripts(), roster)) {
            for (int i = 0; i < 4; i++) {
                orders.add(orderOfOneRequest(bot));
            }
        }
        // By chance all four are alike once in 370 million times.
        assertThat(orders).hasSizeGreaterThan(1);
    }

    /** Whose the rows are, in the order in which they were written. */
    private static String orderOfOneRequest(TestBot bot) {
        var zoe = bot.person("zoe").greets().presses("Ask for a peer").presses("This week");
        zoe.presses("Send");
        var key = bot.database()
                .inTransaction(Duration.ofSeconds(1), tx -> tx.dayKeys().current());
        var order = new Rows(bot.connections())
                        .of(
                                "select peer_case || ' ' || encode(account, 'hex') from conversation where script = 'coordinating'"
                                        + " order by xmin::text::bigint")
                        .stream()
                        .map(row -> row.split(" "))
                        .map(row -> bot.vault()
                                .behind(
                                        key,
                                        "conversation.account/" + row[0],
                                        HexFormat.of().parseHex(row[1])))
                        .map(HexFormat.of()::formatHex)
                        .collect(Collectors.joining(" "));
        assertThat(order.split(" ")).hasSize(COORDINATORS.size());
        zoe.presses("Withdraw").presses("Yes, withdraw it");
        return order;
    }
}

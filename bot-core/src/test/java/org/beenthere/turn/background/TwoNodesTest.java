package org.beenthere.turn.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.beenthere.testing.AtOnce;
import org.beenthere.testing.FakePlatform;
import org.beenthere.testing.LogLines;
import org.beenthere.testing.ManyPeople;
import org.beenthere.testing.Rows;
import org.beenthere.testing.TestBot;
import org.beenthere.testing.TestPerson;
import org.beenthere.testing.TestScripts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one database and key folder. */
class TwoNodesTest {

    @Test
    void two_nodes_share_the_work_and_nothing_is_said_twice(@TempDir Path folder) throws Exception {
        try (var log = new LogLines();
                var bot =
                        TestBot.with(folder, TestScripts.scripts(), ManyPeople.roster(40, 40, 1), ManyPeople.rules());
                var other = bot.neighbour(folder, TestScripts.scripts())) {
            IntStream.range(0, 40).forEach(i -> ManyPeople.opens(bot, ManyPeople.account(bot, "r" + i)));

            AtOnce.does(List.of(bot::settle, other::settle, bot::settle, other::settle));
            var supporters =
                    IntStream.range(0, 40).mapToObj(i -> bot.person("s" + i)).toList();
            AtOnce.does(IntStream.range(0, 40)
                    .<Runnable>mapToObj(i -> () -> supporters.get(i).presses("Yes, I can"))
                    .toList());
            AtOnce.does(List.of(bot::settle, other::settle));

            IntStream.range(0, 40).forEach(i -> {
                assertThat(said(bot.person("r" + i), "A colleague said yes")).isEqualTo(1);
                assertThat(said(supporters.get(i), "Can you support somebody")).isEqualTo(1);
                assertThat(said(supporters.get(i), "It is yours")).isEqualTo(1);
            });
            assertThat(bot.platform().chats().values().stream()
                            .flatMap(List::stream)
                            .map(FakePlatform.Shown::key))
                    .doesNotHaveDuplicates();
            var rows = new Rows(bot.connections());
            assertThat(rows.count("outbox")).isZero();
            assertThat(rows.count("notice where due_at <= '" + bot.clock().instant() + "'"))
                    .isZero();
            assertThat(log.warnings()).isEmpty();
        }
    }

    private static long said(TestPerson person, String words) {
        return person.lines().stream().filter(line -> line.contains(words)).count();
    }
}

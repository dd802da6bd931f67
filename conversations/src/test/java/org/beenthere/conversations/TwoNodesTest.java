package org.beenthere.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.beenthere.testing.FakePlatform;
import org.beenthere.testing.TestHouse;
import org.beenthere.testing.TestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one database and key folder. */
class TwoNodesTest {

    @Test
    void two_nodes_share_the_work_and_nothing_is_said_twice(@TempDir Path folder) throws Exception {
        try (var log = new LogLines();
                var house =
                        TestHouse.with(folder, Shipped.scripts(), ManyPeople.roster(40, 40, 1), ManyPeople.rules());
                var other = house.neighbour(folder, Shipped.scripts())) {
            IntStream.range(0, 40).forEach(i -> ManyPeople.opens(house, ManyPeople.account(house, "r" + i)));

            RacesTest.atOnce(List.of(house::settle, other::settle, house::settle, other::settle));
            var supporters =
                    IntStream.range(0, 40).mapToObj(i -> house.person("s" + i)).toList();
            RacesTest.atOnce(IntStream.range(0, 40)
                    .<Runnable>mapToObj(i -> () -> supporters.get(i).presses("Yes, I can"))
                    .toList());
            RacesTest.atOnce(List.of(house::settle, other::settle));

            IntStream.range(0, 40).forEach(i -> {
                assertThat(said(house.person("r" + i), "A colleague said yes")).isEqualTo(1);
                assertThat(said(supporters.get(i), "Could you be there for a colleague?"))
                        .isEqualTo(1);
                assertThat(said(supporters.get(i), "It is yours")).isEqualTo(1);
            });
            assertThat(house.platform().chats().values().stream()
                            .flatMap(List::stream)
                            .map(FakePlatform.Shown::key))
                    .doesNotHaveDuplicates();
            var rows = new Rows(house.connections());
            assertThat(rows.count("outbox")).isZero();
            assertThat(rows.count("notice where due_at <= '" + house.clock().instant() + "'"))
                    .isZero();
            assertThat(log.warnings()).isEmpty();
        }
    }

    private static long said(TestPerson person, String words) {
        return person.lines().stream().filter(line -> line.contains(words)).count();
    }
}

package org.beenthere.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beenthere.chat.Act;
import org.beenthere.testing.TestHouse;
import org.beenthere.testing.TestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Laws 3 and 6, where several act at once. */
class RacesTest {

    @Test
    void a_button_pressed_fifty_times_at_once_has_one_effect(@TempDir Path folder) throws Exception {
        try (var log = new LogLines();
                var story = Story.in(folder).asked()) {
            var supporter = story.supporter();
            var button = supporter.button("Yes, I can");

            atOnce(IntStream.range(0, 50)
                    .<Runnable>mapToObj(_ -> () -> presses(supporter, button))
                    .toList());
            story.house().settle();

            assertThat(supporter.lines().stream().filter(line -> line.contains("It is yours")))
                    .as("the question, and once more below each answer that changed nothing")
                    .isNotEmpty();
            assertThat(count(supporter, "That is settled already")).isEqualTo(49);
            assertThat(count(story.ana(), "A colleague said yes")).isEqualTo(1);
            var rows = new Rows(story.house().connections());
            assertThat(rows.of("select accepted from supporter_quarter")).containsExactly("1");
            assertThat(log.warnings()).isEmpty();
        }
    }

    @Test
    void accepting_at_the_instant_at_which_the_offer_lapses_comes_to_one_of_the_two(@TempDir Path folder)
            throws Exception {
        var roster = ManyPeople.roster(20, 40, 1);
        try (var log = new LogLines();
                var house = TestHouse.with(folder, Shipped.scripts(), roster, ManyPeople.rules())) {
            IntStream.range(0, 20).forEach(i -> ManyPeople.opens(house, ManyPeople.account(house, "r" + i)));
            house.settle();
            var asked = IntStream.range(0, 40)
                    .mapToObj(i -> house.person("s" + i))
                    .filter(person -> person.canPress("Yes, I can"))
                    .toList();
            var buttons =
                    asked.stream().map(person -> person.button("Yes, I can")).toList();
            house.clock().moveOn(Duration.ofHours(4));

            atOnce(List.of(
                    () -> IntStream.range(0, 20).forEach(i -> presses(asked.get(i), buttons.get(i))), house::settle));
            house.settle();

            var rows = new Rows(house.connections());
            for (var supporter : asked) {
                boolean won = supporter.transcript().contains("It is yours");
                boolean lapsed = supporter.transcript().contains("Time is up for this one");
                assertThat(won).as(() -> supporter.transcript()).isNotEqualTo(lapsed);
            }
            assertThat(rows.count("offer where state = 'accepted'"))
                    .isEqualTo(rows.count("peer_case where stage = 'matched'"));
            assertThat(rows.count("peer_case where stage = 'looking'")).isZero();
            assertThat(log.warnings()).isEmpty();
        }
    }

    @Test
    void many_requests_at_once_on_few_supporters_overload_nobody(@TempDir Path folder) throws Exception {
        var roster = ManyPeople.roster(24, 6, 2);
        try (var log = new LogLines();
                var house = TestHouse.with(folder, Shipped.scripts(), roster, ManyPeople.rules());
                var other = house.neighbour(folder, Shipped.scripts())) {
            var supporters =
                    IntStream.range(0, 6).mapToObj(i -> house.person("s" + i)).toList();
            var requesters =
                    IntStream.range(0, 24).mapToObj(i -> house.person("r" + i)).toList();
            IntStream.range(0, 24).forEach(i -> ManyPeople.opens(house, ManyPeople.account(house, "r" + i)));
            for (int round = 0; round < 3; round++) {
                atOnce(List.of(house::settle, other::settle));
                neverTooMuch(house);
                atOnce(supporters.stream()
                        .filter(person -> person.canPress("Yes, I can"))
                        .<Runnable>map(person -> () -> presses(person, person.button("Yes, I can")))
                        .toList());
                house.settle();
                neverTooMuch(house);
                atOnce(requesters.stream()
                        .filter(person -> person.canPress("Look again"))
                        .<Runnable>map(person -> () -> presses(person, person.button("Look again")))
                        .toList());
            }
            assertThat(new Rows(house.connections()).count("peer_case where stage = 'matched'"))
                    .isEqualTo(12);
            assertThat(log.warnings()).isEmpty();
        }
    }

    private static void neverTooMuch(TestHouse house) {
        var rows = new Rows(house.connections());
        assertThat(rows.of("select human from offer where state = 'open' group by human having count(*) > 1"))
                .isEmpty();
        assertThat(rows.of(
                        "select holder_human from peer_case where holder is not null group by 1 having count(*) > 2"))
                .isEmpty();
        assertThat(
                        rows.of(
                                "select peer_case from offer where state in ('open', 'accepted') group by 1 having count(*) > 1"))
                .isEmpty();
    }

    private static void presses(TestPerson person, String button) {
        assertThat(person.sends(person.event(new Act.Pressed(button)))).isTrue();
    }

    private static long count(TestPerson person, String words) {
        return person.lines().stream().filter(line -> line.contains(words)).count();
    }

    /** Does all of these at the same instant, and waits for them. */
    static void atOnce(List<Runnable> acts) throws Exception {
        var start = new CyclicBarrier(Math.max(1, acts.size()));
        var failures = new java.util.concurrent.ConcurrentLinkedQueue<Throwable>();
        var threads = acts.stream()
                .map(act -> Thread.ofVirtual().unstarted(() -> {
                    try {
                        start.await();
                        act.run();
                    } catch (Exception | AssertionError e) {
                        failures.add(e);
                    }
                }))
                .toList();
        Stream.of(threads.toArray(Thread[]::new)).forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
    }
}

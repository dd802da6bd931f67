package org.beenthere.turn.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.beenthere.chat.Act;
import org.beenthere.testing.AtOnce;
import org.beenthere.testing.LogLines;
import org.beenthere.testing.ManyPeople;
import org.beenthere.testing.Rows;
import org.beenthere.testing.Story;
import org.beenthere.testing.TestBot;
import org.beenthere.testing.TestPerson;
import org.beenthere.testing.TestScripts;
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

            AtOnce.does(IntStream.range(0, 50)
                    .<Runnable>mapToObj(_ -> () -> presses(supporter, button))
                    .toList());
            story.bot().settle();

            assertThat(supporter.lines().stream().filter(line -> line.contains("It is yours")))
                    .as("the question, and once more below each answer that changed nothing")
                    .isNotEmpty();
            assertThat(count(supporter, "That is settled already")).isEqualTo(49);
            assertThat(count(story.ana(), "A colleague said yes")).isEqualTo(1);
            var rows = new Rows(story.bot().connections());
            assertThat(rows.count("acceptance")).isEqualTo(1);
            assertThat(log.warnings()).isEmpty();
        }
    }

    @Test
    void accepting_at_the_instant_at_which_the_offer_lapses_comes_to_one_of_the_two(@TempDir Path folder)
            throws Exception {
        var roster = ManyPeople.roster(20, 40, 1);
        try (var log = new LogLines();
                var bot = TestBot.with(folder, TestScripts.scripts(), roster, ManyPeople.rules())) {
            IntStream.range(0, 20).forEach(i -> ManyPeople.opens(bot, ManyPeople.account(bot, "r" + i)));
            bot.settle();
            var asked = IntStream.range(0, 40)
                    .mapToObj(i -> bot.person("s" + i))
                    .filter(person -> person.canPress("Yes, I can"))
                    .toList();
            var buttons =
                    asked.stream().map(person -> person.button("Yes, I can")).toList();
            bot.clock().moveOn(Duration.ofHours(4));

            AtOnce.does(List.of(
                    () -> IntStream.range(0, 20).forEach(i -> presses(asked.get(i), buttons.get(i))), bot::settle));
            bot.settle();

            var rows = new Rows(bot.connections());
            for (var supporter : asked) {
                boolean won = supporter.transcript().contains("It is yours");
                boolean lapsed = supporter.transcript().contains("Time is up");
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
                var bot = TestBot.with(folder, TestScripts.scripts(), roster, ManyPeople.rules());
                var other = bot.neighbour(folder, TestScripts.scripts())) {
            var supporters =
                    IntStream.range(0, 6).mapToObj(i -> bot.person("s" + i)).toList();
            var requesters =
                    IntStream.range(0, 24).mapToObj(i -> bot.person("r" + i)).toList();
            IntStream.range(0, 24).forEach(i -> ManyPeople.opens(bot, ManyPeople.account(bot, "r" + i)));
            for (int round = 0; round < 3; round++) {
                AtOnce.does(List.of(bot::settle, other::settle));
                neverTooMuch(bot);
                AtOnce.does(supporters.stream()
                        .filter(person -> person.canPress("Yes, I can"))
                        .<Runnable>map(person -> () -> presses(person, person.button("Yes, I can")))
                        .toList());
                bot.settle();
                neverTooMuch(bot);
                AtOnce.does(requesters.stream()
                        .filter(person -> person.canPress("Look again"))
                        .<Runnable>map(person -> () -> presses(person, person.button("Look again")))
                        .toList());
            }
            assertThat(new Rows(bot.connections()).count("peer_case where stage = 'matched'"))
                    .isEqualTo(12);
            assertThat(log.warnings()).isEmpty();
        }
    }

    private static void neverTooMuch(TestBot bot) {
        var rows = new Rows(bot.connections());
        assertThat(rows.of("select account from offer where state = 'open' group by 1 having count(*) > 1"))
                .isEmpty();
        assertThat(rows.of("select holder from peer_case where holder is not null group by 1 having count(*) > 2"))
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
}

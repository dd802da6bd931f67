package org.beenthere.turn.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.beenthere.chat.Act;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.PersonRef;
import org.beenthere.store.PlatformFilter;
import org.beenthere.testing.FakePlatform;
import org.beenthere.testing.LogLines;
import org.beenthere.testing.Rows;
import org.beenthere.testing.TestBot;
import org.beenthere.testing.TestPerson;
import org.beenthere.testing.TestRoster;
import org.beenthere.testing.TestScripts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is owed to one platform waits for no other, and a message that nobody takes keeps no conversation for ever. */
class PlatformLaneTest {

    /** More people than a lane sends messages to at once. */
    private static final int CROWD = 2 * PlatformLane.AT_ONCE;

    @TempDir
    Path folder;

    private final FakePlatform troubled = new FakePlatform("troubled", false);
    private final CountDownLatch silence = new CountDownLatch(1);
    private TestBot bot;

    @BeforeEach
    void open() {
        bot = TestBot.with(folder, TestScripts.scripts(), TestRoster.all(), troubled);
    }

    @AfterEach
    void close() {
        silence.countDown();
        bot.close();
    }

    @Test
    void a_platform_that_never_answers_keeps_nobody_else_waiting() {
        troubled.trouble(_ -> hang());
        bot.background().start(_ -> {});
        crowd().forEach(person -> Thread.ofVirtual().start(() -> person.sends(person.event(new Act.Greeted()))));
        await().until(() -> new Rows(bot.connections()).count("outbox") >= CROWD);

        elsewhereAllGoesWell();
    }

    @Test
    void a_platform_that_is_limited_keeps_nobody_else_waiting_and_is_logged_once() {
        try (var log = new LogLines()) {
            troubled.trouble(_ -> Optional.of(new Delivery.TryAgain(Duration.ofSeconds(30))));
            bot.background().start(_ -> {});
            crowd().forEach(person -> person.sends(person.event(new Act.Greeted())));

            elsewhereAllGoesWell();
            assertThat(log.warnings()).hasSize(1);
        }
    }

    @Test
    void a_platform_whose_calls_throw_keeps_nobody_else_waiting() {
        troubled.trouble(_ -> {
            throw new IllegalArgumentException("<html>");
        });
        bot.background().start(_ -> {});
        crowd().forEach(person -> person.sends(person.event(new Act.Greeted())));

        elsewhereAllGoesWell();
    }

    @Test
    void what_ends_without_asking_a_platform_does_not_say_that_it_is_back() {
        var ana = bot.person("ana").greets().presses("Ask for a peer");
        var ben = bot.person("ben").greets();
        bot.platform()
                .trouble(outgoing -> outgoing.message() instanceof Message.Replace
                        ? Optional.of(new Delivery.Delivered(""))
                        : Optional.of(new Delivery.TryAgain(Duration.ofSeconds(30))));
        try (var log = new LogLines().from(Level.INFO)) {
            ben.types("what is this");
            new Rows(bot.connections()).change("delete from shown");
            ana.does(new Act.Pressed(ana.button("This week")));
            bot.clock().moveOn(Duration.ofSeconds(40));
            bot.settle();

            assertThat(log.warnings()).anyMatch(line -> line.contains("it is limited or away"));
            assertThat(log.all()).noneMatch(line -> line.contains("are delivered again"));
        }
        bot.platform().trouble(_ -> Optional.empty());
        bot.clock().moveOn(Duration.ofMinutes(5));
        bot.settle();
        assertThat(ana.transcript()).contains("Shall I send it?");
    }

    @Test
    void what_takes_long_to_send_is_sent_by_nobody_else_meanwhile() {
        var ana = putOff();
        var sends = new ArrayList<Runnable>();
        var lane = new PlatformLane(bot.context(), "practice", PlatformFilter.only("practice"));
        lane.run(sends::add, _ -> {});
        assertThat(sends).hasSize(1);

        try (var neighbour = bot.neighbour(folder, TestScripts.scripts())) {
            for (int minute = 0; minute < 4; minute++) {
                bot.clock().moveOn(Duration.ofSeconds(15));
                lane.run(sends::add, _ -> {});
                neighbour.settle();
            }
        }
        assertThat(ana.transcript()).doesNotContain("-> This week");

        sends.forEach(Runnable::run);
        assertThat(ana.transcript()).contains("-> This week");
        assertThat(bot.platform().chat(ana.ref()).stream().map(FakePlatform.Shown::key))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_message_that_its_platform_never_takes_while_it_takes_others_is_given_up_and_told() {
        try (var log = new LogLines()) {
            var ana = bot.person("ana").greets().presses("Ask for a peer");
            bot.platform()
                    .trouble(outgoing -> outgoing.to().person().equals(ana.ref())
                            ? Optional.of(new Delivery.TryAgain(Duration.ZERO))
                            : Optional.empty());
            ana.does(new Act.Pressed(ana.button("This week")));
            for (int attempt = 0; attempt < MessageDelivery.MOST_ATTEMPTS + 10; attempt++) {
                bot.clock().moveOn(Duration.ofMinutes(10));
                bot.person("ben").greets().types("hello");
            }

            assertThat(log.warnings()).anyMatch(line -> line.contains("is given up"));
            assertThat(new Rows(bot.connections()).count("outbox where attempts >= 30"))
                    .isZero();
        }
    }

    @Test
    void a_message_on_which_an_adapter_always_fails_is_given_up_even_where_nobody_else_is_there() {
        try (var log = new LogLines()) {
            var ana = bot.person("ana").greets().presses("Ask for a peer");
            bot.platform().trouble(outgoing -> {
                if (outgoing.message() instanceof Message.Choices choices
                        && choices.text().contains("Shall I send it?")) {
                    throw new IllegalArgumentException("it cannot be drawn");
                }
                return Optional.empty();
            });
            ana.does(new Act.Pressed(ana.button("This week")));
            forTooLong();
            assertThat(log.warnings())
                    .filteredOn(line -> line.contains("is given up"))
                    .hasSize(1);
        }
        assertThat(new Rows(bot.connections()).count("outbox")).isZero();
    }

    @Test
    void a_message_whose_end_cannot_be_noted_is_given_up_too_and_not_shown_for_ever() {
        var rows = new Rows(bot.connections());
        var ana = bot.person("ana").greets().presses("Ask for a peer");
        rows.change("create function refuse() returns trigger language plpgsql as"
                + " $$ begin raise exception 'refused'; end $$");
        rows.change("create trigger refuse before insert on shown for each row execute function refuse()");

        ana.does(new Act.Pressed(ana.button("This week")));
        forTooLong();

        assertThat(rows.count("outbox")).isZero();
    }

    @Test
    void a_message_to_an_address_that_cannot_be_read_is_given_up() {
        var rows = new Rows(bot.connections());
        var ana = bot.person("ana").greets().presses("Ask for a peer");
        bot.platform().trouble(_ -> Optional.of(new Delivery.TryAgain(Duration.ZERO)));
        ana.sends(ana.event(new Act.Pressed(ana.button("This week"))));
        bot.platform().trouble(_ -> Optional.empty());
        rows.change("update visitor set account = set_byte(account, 30, get_byte(account, 30) # 1)");

        // First what became of the question that was answered, and then the next one.
        forTooLong();
        forTooLong();

        assertThat(rows.count("outbox")).isZero();
    }

    @Test
    void a_home_that_always_fails_is_given_up_until_it_changes() {
        var ana = bot.person("ana").greets();
        var fails = new AtomicInteger();
        bot.platform().trouble(outgoing -> {
            if (outgoing.message() instanceof Message.View) {
                fails.incrementAndGet();
                throw new IllegalArgumentException("it cannot be drawn");
            }
            return Optional.empty();
        });
        try (var log = new LogLines()) {
            new Rows(bot.connections()).change("update home_view set version = version + 1, published = 0");
            forTooLong();
            assertThat(log.warnings())
                    .filteredOn(line -> line.contains("A home failed"))
                    .hasSize(1);
        }
        assertThat(fails).hasValue(HomeFailures.MOST_ATTEMPTS);

        bot.platform().trouble(_ -> Optional.empty());
        var before = bot.platform().home(ana.ref()).orElseThrow().version();
        ana.greets();
        assertThat(bot.platform().home(ana.ref()).orElseThrow().version()).isGreaterThan(before);
    }

    private void forTooLong() {
        for (int attempt = 0; attempt < MessageDelivery.MOST_ATTEMPTS + 10; attempt++) {
            bot.clock().moveOn(Duration.ofMinutes(31));
            bot.settle();
        }
    }

    /** Everybody on the troubled platform. */
    private List<TestPerson> crowd() {
        return IntStream.range(0, CROWD)
                .mapToObj(i -> bot.person(new PersonRef("troubled", "tenant", "p" + i)))
                .toList();
    }

    /** Ana asks on the other platform, and a supporter is asked by a notice: through turns, notices and lanes. */
    private void elsewhereAllGoesWell() {
        var ana = bot.person("ana");
        for (var label : List.of("Ask for a peer", "This week", "Send")) {
            ana.sends(ana.event(new Act.Greeted()));
            await().until(() -> ana.canPress(label));
            ana.sends(ana.event(new Act.Pressed(ana.button(label))));
        }
        await().until(() -> List.of("ben", "chloe", "grace").stream()
                .anyMatch(user -> bot.person(user).canPress("Yes, I can")));
    }

    /** Ana, for whom a message waits that could not be sent at first. */
    private TestPerson putOff() {
        var ana = bot.person("ana").greets().presses("Ask for a peer");
        bot.platform().trouble(_ -> Optional.of(new Delivery.TryAgain(Duration.ZERO)));
        ana.sends(ana.event(new Act.Pressed(ana.button("This week"))));
        bot.platform().trouble(_ -> Optional.empty());
        bot.clock().moveOn(Duration.ofSeconds(25));
        return ana;
    }

    private Optional<Delivery> hang() {
        try {
            silence.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}

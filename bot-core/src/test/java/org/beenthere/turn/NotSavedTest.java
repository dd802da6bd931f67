package org.beenthere.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.beenthere.chat.Act;
import org.beenthere.chat.ChatEvent;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.ReplyHandle;
import org.beenthere.programme.ProgrammeRules;
import org.beenthere.store.NotSavedException;
import org.beenthere.testing.AtOnce;
import org.beenthere.testing.Rows;
import org.beenthere.testing.Story;
import org.beenthere.testing.TestBot;
import org.beenthere.testing.TestPerson;
import org.beenthere.testing.TestPostgres;
import org.beenthere.testing.TestRoster;
import org.beenthere.testing.TestScripts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Laws 1, 2, 4 and 5 when the database is gone, hangs, or does not say whether it saved something. */
class NotSavedTest {

    /** What a person waits at most: 1.5 s, and what a busy machine adds. Platforms wait 3 s. */
    private static final Duration AT_MOST = Duration.ofMillis(2_900);

    private Wire wire;
    private Rows rows;
    private Story story;
    private TestPerson ana;

    @BeforeEach
    void open(@TempDir Path folder) {
        wire = new Wire();
        var url = TestPostgres.newDatabase();
        var direct = new PGSimpleDataSource();
        direct.setUrl(url);
        direct.setUser("postgres");
        direct.setPassword("postgres");
        rows = new Rows(direct);
        story = Story.of(
                TestBot.at(wire.to(url), folder, TestScripts.scripts(), TestRoster.all(), ProgrammeRules.defaults()));
        ana = story.ana().presses("Ask for a peer").presses("This week");
    }

    @AfterEach
    void close() {
        // A pool that cannot connect takes seconds to close.
        wire.is(Wire.State.FLOWS);
        story.close();
        wire.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"HANGS", "CUT"})
    void the_person_is_told_at_once_and_nothing_is_half_written(Wire.State state) {
        var before = state();
        var send = ana.event(new Act.Pressed(ana.button("Send")));
        var told = new Told();
        wire.is(state);

        var took = time(() -> assertThat(process(send, told)).isTrue());

        assertThat(told.text())
                .contains("was not saved")
                .contains("press again")
                .contains("call 911");
        assertThat(took).isLessThan(AT_MOST);
        wire.is(Wire.State.FLOWS);
        assertThat(state()).isEqualTo(before);
        ana.presses("Send");
        assertThat(rows.count("peer_case")).isEqualTo(1);
    }

    @Test
    void the_platform_hears_that_it_is_saved_when_it_is_and_only_then() {
        var send = ana.event(new Act.Pressed(ana.button("Send")));
        var notSaved = new Told();
        wire.is(Wire.State.CUT);
        process(send, notSaved);
        assertThat(notSaved.timesSaved()).isZero();

        wire.is(Wire.State.FLOWS);
        var saved = new Told();
        process(send, saved);
        assertThat(saved.timesSaved()).isOne();
    }

    @Test
    void a_form_that_cannot_be_looked_up_is_replaced_by_help_now() {
        wire.is(Wire.State.CUT);

        var shown = story.bot().turns().form(ana.ref(), ana.button("Send"));

        assertThat(((Message.Say) shown).text())
                .contains("cannot open this now")
                .contains("call 911");
    }

    @Test
    void many_at_once_are_all_told_in_time_when_the_database_hangs() throws Exception {
        var slowest = new ConcurrentLinkedQueue<Duration>();
        wire.is(Wire.State.HANGS);

        AtOnce.does(IntStream.range(0, 40)
                .mapToObj(i -> story.person("somebody" + i))
                .<Runnable>map(person -> () -> {
                    var told = new Told();
                    slowest.add(time(() -> process(person.event(new Act.Greeted()), told)));
                    assertThat(told.text()).contains("was not saved");
                })
                .toList());

        assertThat(slowest).allMatch(time -> time.compareTo(AT_MOST) < 0);
    }

    @Test
    void somebody_who_presses_again_and_again_is_told_in_time_each_time_when_the_database_hangs() throws Exception {
        var slowest = new ConcurrentLinkedQueue<Duration>();
        wire.is(Wire.State.HANGS);

        AtOnce.does(IntStream.range(0, 20)
                .<Runnable>mapToObj(_ -> () -> {
                    var told = new Told();
                    slowest.add(time(() -> process(ana.event(new Act.Typed("hello")), told)));
                    assertThat(told.text()).contains("not saved");
                })
                .toList());

        assertThat(slowest).allMatch(time -> time.compareTo(AT_MOST) < 0);
    }

    @Test
    void it_is_told_in_full_once_a_minute_and_in_a_line_otherwise() {
        wire.is(Wire.State.CUT);

        assertThat(says()).contains("call 911");
        assertThat(says()).isEqualTo("Still not saved.");
        story.bot().clock().moveOn(Duration.ofSeconds(61));
        assertThat(says()).contains("call 911");
        var ben = new Told();
        process(story.person("ben").event(new Act.Greeted()), ben);
        assertThat(ben.text()).as("to somebody else").contains("call 911");
    }

    @Test
    void where_commit_is_not_answered_nobody_is_told_that_it_was_saved_or_was_not() {
        var send = ana.event(new Act.Pressed(ana.button("Send")));
        var told = new Told();
        wire.is(Wire.State.LOSES_COMMITS);

        assertThat(process(send, told)).isTrue();

        assertThat(told.text())
                .contains("cannot tell yet whether this was saved")
                .contains("call 911")
                .doesNotContain("It is sent")
                .doesNotContain("was not saved.");
        wire.is(Wire.State.FLOWS);
        // It was: the platform's own next try changes nothing more, and what was committed is said in time.
        process(send, new Told());
        story.bot().clock().moveOn(Duration.ofSeconds(21));
        story.bot().settle();
        assertThat(rows.count("peer_case")).isEqualTo(1);
        assertThat(ana.transcript()).containsOnlyOnce("It is sent");
    }

    @Test
    void help_now_is_told_before_anything_else_and_nothing_is_said_to_have_failed() {
        var help = ana.event(new Act.Pressed(ana.button("Help now")));
        var told = new Told();
        wire.is(Wire.State.CUT);

        assertThat(process(help, told)).isTrue();

        assertThat(told.all()).hasSize(1);
        assertThat(told.text()).contains("call 911");
    }

    @Test
    void the_event_is_not_acknowledged_where_even_telling_failed_and_in_that_case_alone() {
        var words = ana.event(new Act.Typed("hello"));
        ReplyHandle broken = _ -> {
            throw new IllegalStateException("gone");
        };

        story.bot().platform().trouble(_ -> Optional.of(new Delivery.Refused("gone")));
        assertThat(process(ana.event(new Act.Typed("hello")), broken))
                .as("it is saved, though it cannot be said now")
                .isTrue();
        wire.is(Wire.State.CUT);
        assertThat(process(words, ReplyHandle.NONE)).isFalse();
        assertThat(process(words, broken)).isFalse();
        story.bot().platform().trouble(_ -> Optional.empty());
        assertThat(process(words, broken)).as("by the ordinary way").isTrue();
        assertThat(ana.lastLine()).as("it was not told before").contains("call 911");
        story.bot().platform().trouble(_ -> Optional.of(new Delivery.Refused("gone")));
        assertThat(process(words, new Told())).as("by the handle").isTrue();
    }

    @Test
    void what_was_due_meanwhile_happens_when_the_database_is_back() {
        ana.sends(ana.event(new Act.Pressed(ana.button("Send"))));
        wire.is(Wire.State.CUT);
        try {
            story.bot().settle();
        } catch (RuntimeException e) {
            assertThat(e).hasMessageContaining("nothing was saved");
        }
        wire.is(Wire.State.FLOWS);
        story.bot().clock().moveOn(Duration.ofMinutes(1));
        settleOnceConnected();

        assertThat(story.supporter().lastLine()).contains("Can you support somebody");
    }

    /** As the loops do, it goes on trying until the pool has connections again. */
    private void settleOnceConnected() {
        for (int tries = 0; ; tries++) {
            try {
                story.bot().settle();
                return;
            } catch (NotSavedException e) {
                assertThat(tries).isLessThan(20);
            }
        }
    }

    private String says() {
        var told = new Told();
        assertThat(process(ana.event(new Act.Typed("hello")), told)).isTrue();
        return told.text();
    }

    private boolean process(ChatEvent event, ReplyHandle handle) {
        return story.bot().turns().process(event, handle);
    }

    private static Duration time(Runnable act) {
        long begin = System.nanoTime();
        act.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Everything a turn could have changed. */
    private String state() {
        return rows.of("""
                select (select count(*) from inbox) || ' ' || (select count(*) from notice) || ' '
                    || (select count(*) from outbox) || ' ' || (select count(*) from peer_case) || ' '
                    || (select count(*) from tombstone) || ' '
                    || (select string_agg(md5(session), ',' order by id) from conversation)""").getFirst();
    }
}

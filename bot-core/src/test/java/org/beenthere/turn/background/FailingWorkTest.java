package org.beenthere.turn.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.beenthere.chat.Act;
import org.beenthere.testing.LogLines;
import org.beenthere.testing.Rows;
import org.beenthere.testing.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work in the background that fails whenever it is tried is tried less and less often, and keeps nothing else waiting. */
class FailingWorkTest {

    private Path folder;
    private Story story;
    private Rows rows;

    @BeforeEach
    void open(@TempDir Path made) {
        folder = made;
        story = Story.in(folder);
        rows = new Rows(story.bot().connections());
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void a_notice_that_always_fails_is_given_up_with_one_error_that_names_its_kind_alone() {
        try (var log = new LogLines()) {
            aNoticeThatFails();
            for (int hour = 0; hour < 24; hour++) {
                pass(Duration.ofHours(1));
            }
            assertThat(log.warnings())
                    .hasSize(NoticeFailure.MOST_ATTEMPTS)
                    .noneMatch(line -> line.contains("ana") || line.contains("Ana"));
            assertThat(log.warnings())
                    .filteredOn(line -> line.contains("is given up"))
                    .singleElement()
                    .asString()
                    .contains("A notice 'open' failed 12 times");
        }
        assertThat(rows.count("notice")).isZero();
    }

    @Test
    void a_notice_that_fails_is_tried_less_and_less_often() {
        aNoticeThatFails();
        pass(Duration.ofSeconds(30));
        assertThat(rows.of("select attempts from notice")).containsExactly("2");
        pass(Duration.ofSeconds(30));
        assertThat(rows.of("select attempts from notice")).containsExactly("2");
        pass(Duration.ofSeconds(30));
        assertThat(rows.of("select attempts from notice")).containsExactly("3");
    }

    @Test
    void a_notice_waits_for_the_key_store_for_as_long_as_that_is_away() throws Exception {
        story.asked();
        var first = story.supporter();
        Files.move(folder.resolve("keys"), folder.resolve("unmounted"));
        pass(Duration.ofHours(4));
        for (int tries = 0; tries < 5 * NoticeFailure.MOST_ATTEMPTS; tries++) {
            pass(Duration.ofMinutes(5));
        }

        Files.move(folder.resolve("unmounted"), folder.resolve("keys"));
        pass(Duration.ofMinutes(1));

        assertThat(first.lastLine()).contains("Time is up");
    }

    @Test
    void what_is_over_and_cannot_be_deleted_keeps_nothing_else_from_being_destroyed() {
        var ana = story.ana().presses("Ask for a peer").presses("Stop");
        rows.change("insert into tombstone (key, since) select '00000000-0000-0000-0000-000000000001', now()");
        rows.change("create function refuse() returns trigger language plpgsql as"
                + " $$ begin if old.key = '00000000-0000-0000-0000-000000000001' then raise exception 'refused';"
                + " end if; return old; end $$");
        rows.change("create trigger refuse before delete on tombstone for each row execute function refuse()");
        ana.presses("Ask for a peer").presses("Stop");
        pass(Duration.ofMinutes(1));

        assertThat(rows.count("tombstone")).isEqualTo(1);
    }

    /** Ana wants to begin, and the notice that begins it can never be read. */
    private void aNoticeThatFails() {
        var ana = story.ana();
        ana.sends(ana.event(new Act.Pressed(ana.button("Ask for a peer"))));
        rows.change("update notice set facts = '\\x00'");
        story.bot().settle();
        assertThat(rows.of("select attempts from notice")).containsExactly("1");
    }

    private void pass(Duration time) {
        story.bot().clock().moveOn(time);
        story.bot().settle();
    }
}

package org.beenthere.turn.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beenthere.chat.Act;
import org.beenthere.chat.Delivery;
import org.beenthere.store.KeyDestroyedException;
import org.beenthere.store.WrappedKeys;
import org.beenthere.testing.Rows;
import org.beenthere.testing.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 11: what people write is destroyed with its key when the case, or the conversation that never became one, ends. */
class ForgettingTest {

    private Path keys;
    private Story story;
    private Rows rows;

    @BeforeEach
    void open(@TempDir Path folder) {
        keys = folder.resolve("keys");
        story = Story.in(folder);
        rows = new Rows(story.bot().connections());
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void when_a_request_is_closed_its_key_its_rows_and_the_mark_are_gone() {
        var supporter = story.inTouch();
        var key = rows.of("select key from peer_case").getFirst();
        assertThat(keys.resolve(key)).exists();

        supporter.presses("We talked");

        assertThat(keys.resolve(key)).doesNotExist();
        for (var table :
                List.of("peer_case", "offer", "tombstone", "outbox", "notice", "conversation where topic <> 'home'")) {
            assertThat(rows.count(table)).as(table).isZero();
        }
        assertThat(story.bot().keys().madeBefore(Instant.MAX))
                .as("only the day key is left")
                .hasSize(1);
    }

    @Test
    void a_copy_of_the_database_taken_before_closing_cannot_be_opened_after_it() {
        var supporter = story.inTouch();
        var key = UUID.fromString(rows.of("select key from peer_case").getFirst());
        var id = rows.of("select id from conversation where topic = 'case' and script = 'supporting'")
                .getFirst();
        var copy = HexFormat.of()
                .parseHex(rows.of("select encode(session, 'hex') from conversation where id = '" + id + "'")
                        .getFirst());
        var vault = story.bot().vault();
        assertThat(new String(
                        vault.open(key, "conversation.session/" + id, copy), java.nio.charset.StandardCharsets.UTF_8))
                .as("while it is open")
                .contains("Ana Lima")
                .contains("extension 4411");

        supporter.presses("We talked");

        assertThatThrownBy(() -> vault.open(key, "conversation.session/" + id, copy))
                .isInstanceOf(KeyDestroyedException.class);
    }

    @Test
    void questions_left_unanswered_are_gone_after_four_hours_with_their_key() {
        story.ana().presses("Ask for a peer").presses("This week");
        var key = UUID.fromString(
                rows.of("select key from conversation where topic = 'task'").getFirst());

        story.bot().clock().moveOn(Duration.ofHours(4).minusSeconds(1));
        story.bot().settle();
        assertThat(rows.count("conversation where topic = 'task'")).isEqualTo(1);
        story.bot().clock().moveOn(Duration.ofSeconds(1));
        story.bot().settle();

        assertThat(rows.count("conversation where topic = 'task'")).isZero();
        assertThat(story.bot().keys().find(key)).isInstanceOf(WrappedKeys.Found.Destroyed.class);
        assertThat(story.ana().lastLine()).contains("Nothing was sent, and nothing is kept");
        assertThat(rows.count("tombstone")).isZero();
    }

    @Test
    void a_key_waits_for_the_last_message_and_never_longer_than_a_day() {
        var supporter = story.inTouch();
        var key = UUID.fromString(rows.of("select key from peer_case").getFirst());
        story.bot()
                .platform()
                .trouble(outgoing -> outgoing.to().person().equals(story.ana().ref())
                        ? Optional.of(new Delivery.TryAgain(Duration.ofMinutes(5)))
                        : Optional.empty());
        supporter.presses("We talked");

        settleFor(Duration.ofHours(23).plusMinutes(59));
        assertThat(story.bot().keys().find(key)).isInstanceOf(WrappedKeys.Found.Key.class);
        settleFor(Duration.ofMinutes(1));

        assertThat(story.bot().keys().find(key)).isInstanceOf(WrappedKeys.Found.Destroyed.class);
        assertThat(rows.count("tombstone")).isZero();
        assertThat(rows.count("outbox")).isZero();
        assertThat(rows.count("peer_case")).isZero();
    }

    @Test
    void the_last_message_is_not_forgotten_because_its_first_try_failed() {
        var supporter = story.inTouch();
        supporter.sends(supporter.event(new Act.Pressed(supporter.button("We talked"))));
        // As after a failure: put off, and so not due now.
        rows.change("update notice set attempts = 1, due_at = due_at + interval '30 seconds' where name = 'closed'");
        story.bot().settle();
        story.bot().clock().moveOn(Duration.ofSeconds(31));
        story.bot().settle();

        assertThat(story.ana().lastLine()).contains("closed it");
        assertThat(rows.count("tombstone")).isZero();
    }

    @Test
    void keys_that_no_row_names_are_destroyed_after_a_day_and_not_before() throws IOException {
        story.asked();
        var used = UUID.fromString(rows.of("select key from peer_case").getFirst());
        var fresh = story.bot().vault().newKey();
        var old = story.bot().vault().newKey();
        var dayAgo = Instant.now().minus(Duration.ofHours(24));
        Files.setLastModifiedTime(keys.resolve(used.toString()), FileTime.from(dayAgo.minusSeconds(60)));
        Files.setLastModifiedTime(keys.resolve(old.toString()), FileTime.from(dayAgo.minusSeconds(60)));
        Files.setLastModifiedTime(keys.resolve(fresh.toString()), FileTime.from(dayAgo.plusSeconds(60)));

        story.bot().background().tidy(Instant.now());

        assertThat(keys.resolve(old.toString())).doesNotExist();
        assertThat(keys.resolve(fresh.toString())).exists();
        assertThat(keys.resolve(used.toString())).exists();
    }

    private void settleFor(Duration time) {
        story.bot().settle();
        story.bot().clock().moveOn(time);
        story.bot().settle();
    }
}

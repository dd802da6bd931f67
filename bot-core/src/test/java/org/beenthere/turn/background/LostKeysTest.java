package org.beenthere.turn.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beenthere.programme.PeerCase;
import org.beenthere.testing.Rows;
import org.beenthere.testing.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key that is gone buries what it sealed, and stands in nobody's way. */
class LostKeysTest {

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
    void a_request_whose_key_is_gone_is_closed_both_are_told_and_it_can_be_asked_anew() throws IOException {
        var supporter = story.accepted();
        lose(rows.of("select key from peer_case").getFirst());

        story.bot().settle();

        assertThat(story.ana().transcript()).contains("Your request is lost. Please ask again.");
        assertThat(supporter.transcript()).contains("A request is lost. You are free again.");
        assertThat(rows.count("peer_case")).isZero();
        story.ana().greets().presses("Ask for a peer").presses("This week").presses("Send");
        assertThat(rows.of("select stage from peer_case")).containsExactly("offered");
    }

    @Test
    void whoever_was_being_asked_is_told_and_asked_about_others_again() throws IOException {
        var asked = story.asked().supporter();
        lose(rows.of("select key from peer_case").getFirst());

        story.bot().settle();

        assertThat(asked.transcript()).contains("A request is lost. You are free again.");
        assertThat(rows.count("offer")).isZero();
    }

    @Test
    void the_list_of_what_waits_leaves_out_what_cannot_be_read() throws IOException {
        story.asked();
        var key = rows.of("select key from peer_case").getFirst();
        var file = Files.readAllBytes(keys.resolve(key));
        lose(key);

        assertThat(waiting()).isEmpty();
        Files.write(keys.resolve(key), file);
        assertThat(waiting()).hasSize(1);
    }

    private List<PeerCase> waiting() {
        return story.bot()
                .database()
                .inTransaction(Duration.ofSeconds(5), tx -> tx.cases().waiting());
    }

    @Test
    void questions_in_the_middle_of_which_their_key_went_are_begun_anew() throws IOException {
        story.ana().presses("Ask for a peer");
        lose(rows.of("select key from conversation where topic = 'task'").getFirst());

        story.bot().settle();

        assertThat(rows.count("conversation where topic = 'task'")).isZero();
        story.ana().greets().presses("Ask for a peer").presses("This week").presses("Send");
        assertThat(rows.count("peer_case")).isEqualTo(1);
    }

    @Test
    void while_the_key_store_is_away_nothing_is_buried() throws IOException {
        story.asked();
        var elsewhere = keys.resolveSibling("away");
        Files.move(keys, elsewhere);

        story.bot().settle();

        assertThat(rows.count("peer_case")).isEqualTo(1);
        Files.move(elsewhere, keys);
        story.bot().settle();
        assertThat(rows.count("peer_case")).isEqualTo(1);
    }

    @Test
    void a_backup_whose_day_key_is_long_destroyed_gives_open_requests_their_people_back() throws IOException {
        var supporter = story.accepted();

        restore();

        story.ana().greets().presses("Where things stand");
        assertThat(story.ana().lastLine()).contains("Shall they see your name");
        story.ana().submits(Map.of("contact", "extension 12"));
        assertThat(supporter.transcript()).contains("extension 12");
        supporter.presses("We talked");
        assertThat(story.ana().transcript()).contains("closed");
        assertThat(rows.count("peer_case")).isZero();
    }

    @Test
    void where_a_backup_knows_only_that_somebody_was_asked_the_next_supporter_is() throws IOException {
        story.asked();

        restore();

        assertThat(rows.of("select stage from peer_case")).containsExactly("offered");
        var supporter = story.supporter();
        supporter.presses("Yes, I can");
        assertThat(rows.of("select stage from peer_case")).containsExactly("matched");
    }

    @Test
    void with_the_whole_key_store_gone_everybody_can_ask_anew() throws IOException {
        story.accepted();
        for (var key : story.bot().keys().madeBefore(Instant.MAX)) {
            lose(key.toString());
        }

        story.bot().background().endDay();
        story.bot().settle();

        assertThat(rows.count("peer_case")).isZero();
        story.ana().greets().presses("Ask for a peer").presses("This week").presses("Send");
        assertThat(rows.of("select stage from peer_case")).containsExactly("offered");
    }

    /** As if the database were one of days ago: its day key is not there any more. */
    private void restore() throws IOException {
        var dayKey = rows.of("select key from day_key").getFirst();
        // What holds it in memory is another process now.
        story.bot().vault().forget(UUID.fromString(dayKey));
        lose(dayKey);
        story.bot().background().endDay();
        story.bot().settle();
    }

    private void lose(String key) throws IOException {
        Files.delete(keys.resolve(key));
    }
}

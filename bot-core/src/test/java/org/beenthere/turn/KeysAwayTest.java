package org.beenthere.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.beenthere.chat.Act;
import org.beenthere.testing.Rows;
import org.beenthere.testing.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Laws 1, 2 and 11 when the key folder is not mounted. */
class KeysAwayTest {

    private Path folder;
    private Story story;

    @BeforeEach
    void open(@TempDir Path made) {
        folder = made;
        story = Story.in(folder);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void whoever_acts_is_told_that_it_was_not_saved_and_nothing_is_lost() {
        var ana = story.ana().presses("Ask for a peer").presses("This week");
        var send = ana.button("Send");
        away();
        ana.does(new Act.Pressed(send));
        assertThat(ana.lastLine()).contains("was not saved").contains("call 911");

        back();
        ana.does(new Act.Pressed(send));

        assertThat(ana.transcript()).contains("It is sent");
        assertThat(story.asking()).isPresent();
    }

    @Test
    void help_now_works() {
        var ana = story.ana().presses("Ask for a peer");
        var help = ana.button("Help now");
        away();

        ana.does(new Act.Pressed(help));

        assertThat(ana.lastLine()).contains("call 911").doesNotContain("not saved");
    }

    @Test
    void home_still_works() {
        var supporter = story.accepted();
        away();

        supporter.types("hello");

        assertThat(supporter.lastLine()).contains("did not understand").doesNotContain("not saved");
    }

    @Test
    void what_is_due_waits_and_happens_when_the_keys_are_back() {
        story.asked();
        var first = story.supporter();
        story.bot().clock().moveOn(Duration.ofHours(4));
        away();
        story.bot().settle();
        assertThat(story.supporter().ref()).isEqualTo(first.ref());

        back();
        story.bot().clock().moveOn(Duration.ofMinutes(1));
        story.bot().settle();

        assertThat(first.lastLine()).contains("Time is up");
        assertThat(story.supporter().ref()).isNotEqualTo(first.ref());
    }

    @Test
    void messages_wait_and_what_is_over_is_destroyed_when_the_keys_are_back() {
        var supporter = story.inTouch();
        var close = supporter.event(new Act.Pressed(supporter.button("We talked")));
        supporter.sends(close);
        away();
        story.bot().settle();
        story.bot().settle();
        var rows = new Rows(story.bot().connections());
        assertThat(rows.count("tombstone")).isEqualTo(1);
        assertThat(rows.count("notice where name = 'closed'")).isEqualTo(1);

        back();
        story.bot().clock().moveOn(Duration.ofMinutes(1));
        story.bot().settle();

        assertThat(story.ana().lastLine()).contains("closed it");
        assertThat(rows.count("tombstone")).isZero();
        assertThat(rows.count("peer_case")).isZero();
    }

    private void away() {
        move("keys", "unmounted");
    }

    private void back() {
        move("unmounted", "keys");
    }

    private void move(String from, String to) {
        try {
            Files.move(folder.resolve(from), folder.resolve(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.beenthere.turn.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.beenthere.chat.Act;
import org.beenthere.testing.Rows;
import org.beenthere.testing.Story;
import org.beenthere.testing.TestBot;
import org.beenthere.testing.TestScripts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 4, across a crash: what was committed is said, at most twice, and a second time it is the same. */
class CrashTest {

    @Test
    void a_crash_between_showing_and_forgetting_shows_the_same_message_with_the_same_buttons_again(
            @TempDir Path folder) {
        try (var story = Story.in(folder)) {
            var ana = story.ana();
            var rows = new Rows(story.bot().connections());
            // Messages are shown, and then cannot be forgotten.
            rows.change("create function crash() returns trigger language plpgsql as"
                    + " $$ begin raise exception 'crash'; end $$");
            rows.change("create trigger crash before delete on outbox execute function crash()");
            ana.does(new Act.Pressed(ana.button("Who sees what")));
            var once = story.bot().platform().chat(ana.ref());
            rows.change("drop trigger crash on outbox");

            try (var next = story.bot().neighbour(folder, TestScripts.scripts())) {
                next.clock().moveOn(Duration.ofSeconds(21));
                next.settle();
                next.clock().moveOn(Duration.ofDays(1));
                next.settle();
            }

            var twice = story.bot().platform().chat(ana.ref());
            assertThat(once).hasSize(1);
            assertThat(twice).hasSize(2);
            assertThat(twice.get(1)).isEqualTo(once.getFirst());
            assertThat(rows.count("outbox")).isZero();
        }
    }

    @Test
    void a_question_shown_twice_after_a_crash_carries_the_same_key_and_buttons(@TempDir Path folder) {
        try (var story = Story.in(folder)) {
            var ana = story.ana();
            var rows = new Rows(story.bot().connections());
            rows.change("create function crash() returns trigger language plpgsql as"
                    + " $$ begin raise exception 'crash'; end $$");
            rows.change("create trigger crash before delete on outbox execute function crash()");
            ana.sends(ana.event(new Act.Pressed(ana.button("Ask for a peer"))));
            settleDespite(story.bot());
            rows.change("drop trigger crash on outbox");

            try (var next = story.bot().neighbour(folder, TestScripts.scripts())) {
                next.clock().moveOn(Duration.ofSeconds(21));
                next.settle();
            }

            var chat = story.bot().platform().chat(ana.ref());
            assertThat(chat).hasSize(2);
            assertThat(chat.get(1)).isEqualTo(chat.getFirst());
            ana.presses("This week").presses("Send");
            assertThat(rows.count("peer_case")).isEqualTo(1);
        }
    }

    @Test
    void what_a_turn_committed_is_said_by_the_next_process(@TempDir Path folder) {
        try (var story = Story.in(folder)) {
            var ana = story.ana();
            // The process dies before it could send anything.
            story.bot().platform().trouble(_ -> {
                throw new IllegalStateException("gone");
            });
            ana.sends(ana.event(new Act.Pressed(ana.button("Who sees what"))));
            story.bot().platform().trouble(_ -> Optional.empty());

            try (var next = story.bot().neighbour(folder, TestScripts.scripts())) {
                next.clock().moveOn(Duration.ofSeconds(21));
                next.settle();
            }
            assertThat(ana.lines()).singleElement().asString().contains("Nobody sees what they need not.");
        }
    }

    private static void settleDespite(TestBot bot) {
        try {
            bot.settle();
        } catch (RuntimeException e) {
            assertThat(e).hasMessageContaining("nothing was saved");
        }
    }
}

package org.beenthere.turn.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.beenthere.chat.Act;
import org.beenthere.testing.Rows;
import org.beenthere.testing.Story;
import org.beenthere.testing.TestPerson;
import org.beenthere.testing.TestRoster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The name of somebody whom the roster does not know, which only the platform can tell. */
class DisplayNamesTest {

    /** What a person waits at most: 1.5 s, and what a busy machine adds. Platforms wait 3 s. */
    private static final Duration AT_MOST = Duration.ofMillis(2_900);

    private final CountDownLatch silence = new CountDownLatch(1);
    private Story story;
    private TestPerson supporter;

    @BeforeEach
    void open(@TempDir Path folder) {
        story = Story.in(folder, TestRoster.without("ana"));
        story.bot().platform().away(Optional.of(Duration.ofSeconds(1)));
        supporter = story.accepted();
        story.bot().platform().away(Optional.empty());
    }

    @AfterEach
    void close() {
        silence.countDown();
        story.close();
    }

    @Test
    void it_is_asked_for_while_no_transaction_is_open_and_then_shown() {
        var open = new ConcurrentLinkedQueue<Long>();
        story.bot()
                .platform()
                .whenAskedForAName(
                        _ -> open.add(
                                new Rows(story.bot().connections())
                                        .count(
                                                "pg_stat_activity where datname = current_database() and state like 'idle in transaction%'")));

        shares();

        assertThat(open).containsExactly(0L);
        assertThat(supporter.transcript()).contains("Display name of ana");
    }

    @Test
    void while_the_platform_hangs_over_it_somebody_else_presses_a_button_of_the_same_request() {
        var press = supporter.event(new Act.Pressed(supporter.button("Hand it back")));
        var answered = new ConcurrentLinkedQueue<Boolean>();
        story.bot().platform().whenAskedForAName(_ -> {
            answered.add(supporter.sends(press));
            hang();
        });

        shares();

        assertThat(answered).containsExactly(true);
        assertThat(supporter.transcript()).contains("It is handed back");
    }

    @Test
    void a_platform_that_hangs_over_it_costs_a_moment_and_nothing_is_remembered_of_that() {
        story.bot().platform().whenAskedForAName(_ -> hang());
        long begin = System.nanoTime();

        var share = story.ana().event(new Act.Submitted(form(), Map.of("contact", "extension 4411")));
        assertThat(story.ana().sends(share)).isTrue();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(AT_MOST);
        story.bot().settle();
        assertThat(supporter.transcript()).contains("extension 4411").doesNotContain("Display name");

        story.bot().platform().whenAskedForAName(_ -> {});
        silence.countDown();
        assertThat(shownAnew()).contains("Display name of ana");
    }

    @Test
    void that_a_platform_knows_no_name_is_not_remembered() {
        story.bot().platform().away(Optional.of(Duration.ofSeconds(1)));
        shares();
        assertThat(supporter.transcript()).doesNotContain("Display name");

        story.bot().platform().away(Optional.empty());
        assertThat(shownAnew()).contains("Display name of ana");
    }

    /** What a conversation says that begins anew. */
    private String shownAnew() {
        new Rows(story.bot().connections()).change("delete from conversation where topic = 'case'");
        return supporter.greets().presses("Where things stand").lastLine();
    }

    private void shares() {
        story.ana().submits(Map.of("contact", "extension 4411"));
    }

    private String form() {
        return story.ana().formButton();
    }

    private void hang() {
        try {
            silence.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

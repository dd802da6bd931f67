package org.beenthere.turn.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.testing.Rows;
import org.beenthere.testing.Story;
import org.beenthere.testing.TestScripts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home is sent when it looks different from the one that is shown, and only then. */
class HomePublisherTest {

    @TempDir
    Path folder;

    private final AtomicInteger sent = new AtomicInteger();
    private Optional<Delivery> answer = Optional.empty();
    private Story story;

    @BeforeEach
    void open() {
        story = Story.in(folder);
        story.bot().platform().trouble(outgoing -> {
            if (!(outgoing.message() instanceof Message.View)) {
                return Optional.empty();
            }
            sent.incrementAndGet();
            return answer;
        });
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void a_home_that_looks_like_the_one_that_is_shown_is_not_sent() {
        story.ana().presses("Who sees what").presses("Who sees what").greets();

        assertThat(sent).hasValue(0);
        assertThat(new Rows(story.bot().connections()).count("home_view where published < version"))
                .isZero();
        assertThat(story.ana().canPress("Ask for a peer")).isTrue();
    }

    @Test
    void a_home_that_has_changed_is_sent() {
        story.asked();

        assertThat(story.ana().canPress("Where things stand")).isTrue();
        assertThat(sent).hasPositiveValue();
    }

    @Test
    void a_home_is_sent_where_another_process_has_shown_something_else_since() {
        try (var neighbour = story.bot().neighbour(folder, TestScripts.scripts())) {
            neighbour
                    .person("ana")
                    .presses("Ask for a peer")
                    .presses("This week")
                    .presses("Send");
            neighbour.settle();
        }
        assertThat(story.ana().canPress("Where things stand")).isTrue();
        int shownThere = sent.get();

        story.ana().presses("Withdraw").presses("Yes, withdraw it");

        assertThat(sent.get()).isGreaterThan(shownThere);
        assertThat(story.ana().canPress("Ask for a peer")).isTrue();
    }

    @Test
    void a_home_is_sent_again_where_nobody_knows_whether_it_arrived() {
        answer = Optional.of(new Delivery.TryAgain(Duration.ofSeconds(1)));
        story.asked();
        answer = Optional.empty();
        int tried = sent.get();

        story.bot().clock().moveOn(Duration.ofMinutes(2));
        story.bot().settle();

        assertThat(sent.get()).isGreaterThan(tried);
        assertThat(story.ana().canPress("Where things stand")).isTrue();
    }
}

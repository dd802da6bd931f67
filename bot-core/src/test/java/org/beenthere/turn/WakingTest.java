package org.beenthere.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import org.beenthere.chat.Act;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.ReplyHandle;
import org.beenthere.testing.Story;
import org.beenthere.turn.conversation.Work;
import org.beenthere.turn.delivery.FallbackReplies;
import org.beenthere.turn.delivery.OutboxDispatcher;
import org.beenthere.turn.delivery.PlatformLanes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs beside the turns is woken by those that have left it something, since to look costs as much as a turn. */
class WakingTest {

    @TempDir
    Path folder;

    private final EnumSet<Work> woken = EnumSet.noneOf(Work.class);
    private Story story;
    private TurnProcessor turns;

    @BeforeEach
    void open() {
        story = Story.in(folder);
        story.ana().presses("Ask for a peer");
        var bot = story.bot().context();
        turns = new TurnProcessor(
                bot,
                new OutboxDispatcher(bot, new PlatformLanes(bot)),
                new FallbackReplies(bot.platforms(), bot.scripts()::now),
                woken::addAll);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void an_answer_that_is_followed_by_a_question_wakes_nobody() {
        press("This week");

        assertThat(story.ana().canPress("Send")).isTrue();
        assertThat(woken).isEmpty();
    }

    @Test
    void what_opens_a_conversation_wakes_who_opens_it() {
        press("Stop");
        story.bot().settle();
        woken.clear();

        press("Ask for a peer");

        assertThat(woken).containsExactly(Work.NOTICES);
    }

    @Test
    void what_ends_a_conversation_wakes_who_destroys_its_key() {
        press("Stop");

        assertThat(woken).containsExactly(Work.KEYS);
    }

    @Test
    void what_asks_a_supporter_wakes_who_tells_them() {
        press("This week");

        press("Send");

        assertThat(woken).contains(Work.NOTICES);
    }

    @Test
    void what_cannot_be_delivered_now_wakes_its_lane() {
        story.bot().platform().trouble(_ -> Optional.of(new Delivery.TryAgain(Duration.ofSeconds(1))));

        press("This week");

        assertThat(woken).contains(Work.SENDS);
    }

    private void press(String label) {
        var ana = story.ana();
        assertThat(turns.process(ana.event(new Act.Pressed(ana.button(label))), ReplyHandle.NONE))
                .isTrue();
    }
}

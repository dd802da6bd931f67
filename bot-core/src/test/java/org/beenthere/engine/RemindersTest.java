package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemindersTest {

    private final TestConversation conversation = TestConversation.begin(SampleScripts.NOTE);
    private final int asked = conversation.session().asked();

    @Test
    void a_question_says_when_it_reminds_and_when_it_is_over() {
        assertThat(conversation.effects())
                .contains(
                        new Effect.Wait(asked, Duration.ofHours(4), Effect.Wait.For.REMINDER),
                        new Effect.Wait(asked, Duration.ofDays(1), Effect.Wait.For.EXPIRY));
    }

    @Test
    void a_question_that_still_stands_open_is_put_again_below_its_reminder() {
        conversation.happens(new Event.What.TimeToRemind(asked));
        assertThat(conversation.said()).containsExactly("No hurry at Riverside.");
        assertThat(conversation.settled()).containsExactly("Asked again below");
        assertThat(conversation.asked()).isEqualTo("A note?");
        assertThat(conversation.effects()).noneMatch(Effect.Wait.class::isInstance);
        assertThat(conversation.session().asked()).isEqualTo(asked);
    }

    @Test
    void a_reminder_without_words_has_the_general_ones() {
        conversation
                .press("No note")
                .happens(new Event.What.TimeToRemind(conversation.session().asked()));
        assertThat(conversation.said()).containsExactly("I am still here.");
    }

    @Test
    void a_question_that_was_answered_reminds_nobody() {
        assertThat(conversation
                        .press("No note")
                        .happens(new Event.What.TimeToRemind(asked))
                        .effects())
                .isEmpty();
        conversation.submit(Map.of("line", "abc"));
        assertThat(conversation
                        .happens(new Event.What.TimeToRemind(
                                conversation.session().asked()))
                        .effects())
                .isEmpty();
    }

    @Test
    void a_reminder_gives_no_more_time() {
        conversation.happens(new Event.What.TimeToRemind(asked)).happens(new Event.What.Elapsed(asked));
        assertThat(conversation.session().ended()).isTrue();
    }
}

package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemindersTest {

    private final Talk talk = Talk.begin(Scenes.NOTE);
    private final int asked = talk.session().asked();

    @Test
    void a_question_says_when_it_reminds_and_when_it_is_over() {
        assertThat(talk.effects())
                .contains(
                        new Effect.Wait(asked, Duration.ofHours(4), Effect.Wait.For.REMINDER),
                        new Effect.Wait(asked, Duration.ofDays(1), Effect.Wait.For.EXPIRY));
    }

    @Test
    void a_question_that_still_stands_open_is_put_again_below_its_reminder() {
        talk.happens(new Event.What.TimeToRemind(asked));
        assertThat(talk.said()).containsExactly("No hurry at Riverside.");
        assertThat(talk.settled()).containsExactly("Asked again below");
        assertThat(talk.asked()).isEqualTo("A note?");
        assertThat(talk.effects()).noneMatch(Effect.Wait.class::isInstance);
        assertThat(talk.session().asked()).isEqualTo(asked);
    }

    @Test
    void a_reminder_without_words_has_the_general_ones() {
        talk.press("No note").happens(new Event.What.TimeToRemind(talk.session().asked()));
        assertThat(talk.said()).containsExactly("I am still here.");
    }

    @Test
    void a_question_that_was_answered_reminds_nobody() {
        assertThat(talk.press("No note")
                        .happens(new Event.What.TimeToRemind(asked))
                        .effects())
                .isEmpty();
        talk.submit(Map.of("line", "abc"));
        assertThat(talk.happens(new Event.What.TimeToRemind(talk.session().asked()))
                        .effects())
                .isEmpty();
    }

    @Test
    void a_reminder_gives_no_more_time() {
        talk.happens(new Event.What.TimeToRemind(asked)).happens(new Event.What.Elapsed(asked));
        assertThat(talk.session().ended()).isTrue();
    }
}

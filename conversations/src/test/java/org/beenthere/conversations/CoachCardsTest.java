package org.beenthere.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beenthere.script.Script;
import org.beenthere.script.Step;
import org.junit.jupiter.api.Test;

/** The cards of the coach as they stand in its file: for somebody tired, with a phone. */
class CoachCardsTest {

    /** Beyond these the card no longer fits a phone's screen, with its buttons and without the site's numbers. */
    private static final int WORDS = 100;

    /** Slack may cut a button's label from here on. */
    private static final int LABEL = 30;

    private static final Script COACH = Shipped.scripts().get("approach-a-colleague");

    @Test
    void there_are_nine_steps_and_each_has_words_to_say_and_words_to_leave_out() {
        var steps = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> cards().filter(card -> card.title().startsWith(number + " of 9: ")))
                .toList();

        assertThat(steps)
                .allSatisfy(step -> assertThat(step)
                        .singleElement()
                        .satisfies(card -> assertThat(card.text()).contains("You could say", "Better not:\n- ")));
    }

    @Test
    void whatever_may_happen_has_words_to_say_and_words_to_leave_out() {
        for (var title : List.of(
                "They need you now",
                "You are senior to them",
                "They are senior to you",
                "They say they are fine",
                "They are angry",
                "You have not asked",
                "They may be in danger",
                "They want no help",
                "They left or do not answer",
                "They would like that")) {
            assertThat(cards().filter(card -> card.title().equals(title)))
                    .as(title)
                    .singleElement()
                    .satisfies(card -> assertThat(card.text()).contains("You could say:\n- ", "Better not:\n- "));
        }
    }

    @Test
    void every_card_is_short_and_no_button_says_more_than_platforms_show() {
        assertThat(cards()).allSatisfy(card -> {
            assertThat(card.text().split("\\s+")).as(card.title()).hasSizeLessThanOrEqualTo(WORDS);
            assertThat(card.options())
                    .allSatisfy(option ->
                            assertThat(option.text().length()).as(option.text()).isLessThanOrEqualTo(LABEL));
        });
    }

    private static Stream<Step.Ask> cards() {
        return COACH.steps().values().stream()
                .filter(Step.Ask.class::isInstance)
                .map(Step.Ask.class::cast);
    }
}

package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTest {

    private final TestConversation conversation = TestConversation.begin(SampleScripts.INTAKE);

    @Test
    void a_button_is_an_answer() {
        conversation.press("This week");
        assertThat(conversation.session().slots()).containsEntry("soon", "week");
        assertThat(conversation.settled()).containsExactly("This week");
        assertThat(conversation.asked()).isEqualTo("Anything else? (this week)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Today, if possible",
                "today if possible!",
                "  TODAY   IF POSSIBLE ",
                "today",
                "now",
                "ASAP",
                "“asap”",
                "2"
            })
    void a_label_a_name_a_number_and_another_word_for_it_are_the_same_answer(String typed) {
        conversation.type(typed);
        assertThat(conversation.session().slots()).containsEntry("soon", "today");
        assertThat(conversation.effects()).last().isInstanceOf(Effect.Do.class);
    }

    @Test
    void a_number_counts_the_buttons_as_they_are_shown() {
        assertThat(conversation.labels()).containsExactly("Help now", "Today, if possible", "This week", "Stop");
        conversation.type("4");
        assertThat(conversation.said()).containsExactly("That is fine.");
        assertThat(conversation.session().ended()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "0", "-1", "2.", "02", "!", "", "  ", "toda", "now now"})
    void what_is_only_near_an_answer_is_none(String typed) {
        conversation.type(typed);
        assertThat(conversation.session().slots()).isEmpty();
        assertThat(conversation.asksNow()).isTrue();
    }

    @Test
    void a_choice_under_a_condition_is_there_while_the_condition_holds() {
        var before = conversation.button("This week");
        assertThat(conversation.labels()).doesNotContain("As a supporter");
        conversation.person.put("supporter", "true");
        conversation.type("what?");
        assertThat(conversation.labels())
                .containsExactly("Help now", "Today, if possible", "This week", "As a supporter", "Stop");
        var supporter = conversation.button("As a supporter");
        conversation.person.put("supporter", "false");
        assertThat(conversation.press(supporter).said()).containsExactly("That is settled already.");
        assertThat(conversation.press(before).session().slots()).containsEntry("soon", "week");
    }

    @Test
    void the_first_branch_whose_condition_holds_is_taken() {
        assertThat(conversation.press("This week").asksNow()).isTrue();
        var other = TestConversation.begin(SampleScripts.INTAKE).press("Today, if possible");
        assertThat(other.asksNow()).isFalse();
        assertThat(other.effects()).last().isEqualTo(new Effect.Do("request.open", Map.of("soon", "today")));
        assertThat(other.comesOut("opened").said()).containsExactly("It is sent.");
        assertThat(other.effects()).last().isEqualTo(new Effect.End());
    }
}

package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTest {

    private final Talk talk = Talk.begin(Scenes.INTAKE);

    @Test
    void a_button_is_an_answer() {
        talk.press("This week");
        assertThat(talk.session().slots()).containsEntry("soon", "week");
        assertThat(talk.settled()).containsExactly("This week");
        assertThat(talk.asked()).isEqualTo("Anything else? (this week)");
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
        talk.type(typed);
        assertThat(talk.session().slots()).containsEntry("soon", "today");
        assertThat(talk.effects()).last().isInstanceOf(Effect.Do.class);
    }

    @Test
    void a_number_counts_the_buttons_as_they_are_shown() {
        assertThat(talk.labels()).containsExactly("Help now", "Today, if possible", "This week", "Stop");
        talk.type("4");
        assertThat(talk.said()).containsExactly("That is fine.");
        assertThat(talk.session().ended()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "0", "-1", "2.", "02", "!", "", "  ", "toda", "now now"})
    void what_is_only_near_an_answer_is_none(String typed) {
        talk.type(typed);
        assertThat(talk.session().slots()).isEmpty();
        assertThat(talk.asksNow()).isTrue();
    }

    @Test
    void a_choice_under_a_condition_is_there_while_the_condition_holds() {
        var before = talk.button("This week");
        assertThat(talk.labels()).doesNotContain("As a supporter");
        talk.person.put("supporter", "true");
        talk.type("what?");
        assertThat(talk.labels())
                .containsExactly("Help now", "Today, if possible", "This week", "As a supporter", "Stop");
        var supporter = talk.button("As a supporter");
        talk.person.put("supporter", "false");
        assertThat(talk.press(supporter).said()).containsExactly("That is settled already.");
        assertThat(talk.press(before).session().slots()).containsEntry("soon", "week");
    }

    @Test
    void the_first_way_whose_condition_holds_is_taken() {
        assertThat(talk.press("This week").asksNow()).isTrue();
        var other = Talk.begin(Scenes.INTAKE).press("Today, if possible");
        assertThat(other.asksNow()).isFalse();
        assertThat(other.effects()).last().isEqualTo(new Effect.Do("request.open", Map.of("soon", "today")));
        assertThat(other.comesOut("opened").said()).containsExactly("It is sent.");
        assertThat(other.effects()).last().isEqualTo(new Effect.End());
    }
}

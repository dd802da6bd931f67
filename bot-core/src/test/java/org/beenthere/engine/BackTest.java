package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BackTest {

    private final Talk talk = Talk.begin(Scenes.STAIRS);

    @Test
    void there_is_no_way_back_from_the_first_question() {
        assertThat(talk.labels()).containsExactly("Help now", "Up", "Stay");
        assertThat(talk.type("back").said()).containsExactly("I did not understand that.");
        assertThat(talk.asked()).isEqualTo("One?");
    }

    @Test
    void it_leads_to_the_question_before_and_says_nothing_of_what_came_between() {
        talk.press("Up").press("Back");
        assertThat(talk.settled()).containsExactly("Back");
        assertThat(talk.said()).isEmpty();
        assertThat(talk.asked()).isEqualTo("One?");
        assertThat(talk.labels()).doesNotContain("Back");
        assertThat(talk.waits()).hasSize(1);
    }

    @Test
    void it_can_be_typed() {
        assertThat(talk.press("Up").type("previous").asked()).isEqualTo("One?");
    }

    @Test
    void what_was_filled_in_stays_until_it_is_answered_anew() {
        talk.press("Up").submit(Map.of("note", "a")).press("Back");
        assertThat(talk.session().slots()).containsEntry("note", "a").containsEntry("first", "up");
        talk.submit(Map.of("note", "b"));
        assertThat(talk.asked()).isEqualTo("Three? b");
    }

    @Test
    void it_leads_back_step_by_step_however_one_came() {
        talk.press("Up").submit(Map.of()).press("Again");
        assertThat(talk.asked()).isEqualTo("One?");
        assertThat(talk.press("Back").asked()).isEqualTo("Three? ");
        assertThat(talk.press("Back").asked()).isEqualTo("Two? up");
        assertThat(talk.press("Back").asked()).isEqualTo("One?");
        assertThat(talk.labels()).doesNotContain("Back");
    }

    @Test
    void a_question_that_leads_to_itself_is_not_before_itself() {
        assertThat(talk.press("Stay").press("Stay").labels()).doesNotContain("Back");
    }

    @Test
    void a_double_click_leads_back_once() {
        talk.press("Up").submit(Map.of());
        var back = talk.button("Back");
        assertThat(talk.press(back).asked()).isEqualTo("Two? up");
        assertThat(talk.press(back).said()).containsExactly("That is settled already.");
        assertThat(talk.asked()).isEqualTo("Two? up");
    }

    @Test
    void it_never_leads_past_a_command_that_was_carried_out() {
        talk.press("Up").press("Have it done").comesOut("opened");
        assertThat(talk.asked()).isEqualTo("Three? ");
        assertThat(talk.labels()).doesNotContain("Back");
        assertThat(talk.press("Again").press("Back").asked()).isEqualTo("Three? ");
        assertThat(talk.labels()).doesNotContain("Back");
    }

    @Test
    void it_never_leads_past_word_from_elsewhere() {
        talk.press("Up").hears("closed", Map.of());
        assertThat(talk.asked()).isEqualTo("Three? ");
        assertThat(talk.labels()).doesNotContain("Back");
    }

    @Test
    void it_is_short_and_holds_nothing_that_was_answered() {
        for (int i = 0; i < 40; i++) {
            talk.press("Up").submit(Map.of("note", "secret")).press("Again");
        }
        assertThat(talk.session().history()).hasSize(20).containsOnly("one", "two", "three");
    }

    @Test
    void a_menu_has_a_way_back_too() {
        var menu =
                Scenes.MENU.replace("call: help-now } }", "call: help-now }, back: { text: \"Back\", back: true } }");
        var home = Talk.begin(menu, Scenes.INTAKE);
        assertThat(home.labels()).doesNotContain("Back");
        assertThat(home.press("More").press("Back").asked()).isEqualTo("What now? You have no open request.");
        assertThat(home.labels()).doesNotContain("Back");
    }
}

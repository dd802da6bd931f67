package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BackTest {

    private final TestConversation conversation = TestConversation.begin(SampleScripts.STAIRS);

    @Test
    void there_is_no_way_back_from_the_first_question() {
        assertThat(conversation.labels()).containsExactly("Help now", "Up", "Stay");
        assertThat(conversation.type("back").said()).containsExactly("I did not understand that.");
        assertThat(conversation.asked()).isEqualTo("One?");
    }

    @Test
    void it_leads_to_the_question_before_and_says_nothing_of_what_came_between() {
        conversation.press("Up").press("Back");
        assertThat(conversation.settled()).containsExactly("Back");
        assertThat(conversation.said()).isEmpty();
        assertThat(conversation.asked()).isEqualTo("One?");
        assertThat(conversation.labels()).doesNotContain("Back");
        assertThat(conversation.waits()).hasSize(1);
    }

    @Test
    void it_can_be_typed() {
        assertThat(conversation.press("Up").type("previous").asked()).isEqualTo("One?");
    }

    @Test
    void what_was_filled_in_stays_until_it_is_answered_anew() {
        conversation.press("Up").submit(Map.of("note", "a")).press("Back");
        assertThat(conversation.session().slots()).containsEntry("note", "a").containsEntry("first", "up");
        conversation.submit(Map.of("note", "b"));
        assertThat(conversation.asked()).isEqualTo("Three? b");
    }

    @Test
    void it_leads_back_step_by_step_however_one_came() {
        conversation.press("Up").submit(Map.of()).press("Again");
        assertThat(conversation.asked()).isEqualTo("One?");
        assertThat(conversation.press("Back").asked()).isEqualTo("Three? ");
        assertThat(conversation.press("Back").asked()).isEqualTo("Two? up");
        assertThat(conversation.press("Back").asked()).isEqualTo("One?");
        assertThat(conversation.labels()).doesNotContain("Back");
    }

    @Test
    void a_question_that_leads_to_itself_is_not_before_itself() {
        assertThat(conversation.press("Stay").press("Stay").labels()).doesNotContain("Back");
    }

    @Test
    void a_double_click_leads_back_once() {
        conversation.press("Up").submit(Map.of());
        var back = conversation.button("Back");
        assertThat(conversation.press(back).asked()).isEqualTo("Two? up");
        assertThat(conversation.press(back).said()).containsExactly("That is settled already.");
        assertThat(conversation.asked()).isEqualTo("Two? up");
    }

    @Test
    void it_never_leads_past_a_command_that_was_carried_out() {
        conversation.press("Up").press("Have it done").comesOut("opened");
        assertThat(conversation.asked()).isEqualTo("Three? ");
        assertThat(conversation.labels()).doesNotContain("Back");
        assertThat(conversation.press("Again").press("Back").asked()).isEqualTo("Three? ");
        assertThat(conversation.labels()).doesNotContain("Back");
    }

    @Test
    void it_never_leads_past_a_notice() {
        conversation.press("Up").hears("closed", Map.of());
        assertThat(conversation.asked()).isEqualTo("Three? ");
        assertThat(conversation.labels()).doesNotContain("Back");
    }

    @Test
    void it_is_short_and_holds_nothing_that_was_answered() {
        for (int i = 0; i < 40; i++) {
            conversation.press("Up").submit(Map.of("note", "secret")).press("Again");
        }
        assertThat(conversation.session().history()).hasSize(20).containsOnly("one", "two", "three");
    }

    @Test
    void a_menu_has_a_way_back_too() {
        var menu = SampleScripts.MENU.replace(
                "call: help-now } }", "call: help-now }, back: { text: \"Back\", back: true } }");
        var home = TestConversation.begin(menu, SampleScripts.INTAKE);
        assertThat(home.labels()).doesNotContain("Back");
        assertThat(home.press("More").press("Back").asked()).isEqualTo("What now? You have no open request.");
        assertThat(home.labels()).doesNotContain("Back");
    }
}

package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StaleTest {

    @Test
    void a_button_of_a_question_that_was_answered_changes_nothing_and_is_answered() {
        var talk = Talk.begin(Scenes.INTAKE);
        var today = talk.button("Today, if possible");
        talk.press("This week");
        var slots = talk.session().slots();
        assertThat(talk.press(today).said()).containsExactly("That is settled already.");
        assertThat(talk.session().slots()).isEqualTo(slots);
        assertThat(talk.asked()).isEqualTo("Anything else? (this week)");
        assertThat(talk.settled()).containsExactly("Asked again below");
    }

    @Test
    void the_same_question_put_anew_does_not_take_the_buttons_of_before() {
        var talk = Talk.begin(Scenes.INTAKE);
        var before = talk.button("This week");
        talk.press("This week").hears("accepted", Map.of("code", "K7M"));
        assertThat(talk.asked()).isEqualTo("How soon?");
        assertThat(talk.press(before).said()).containsExactly("That is settled already.");
        assertThat(talk.press("This week").asksNow()).isTrue();
        assertThat(talk.said()).isEmpty();
    }

    @Test
    void a_question_that_is_shown_again_stays_the_same_question() {
        var talk = Talk.begin(Scenes.INTAKE);
        var first = talk.button("This week");
        talk.type("what?").happens(new Event.What.Greeted()).press("Help now");
        assertThat(talk.button("This week")).isEqualTo(first);
        assertThat(talk.press(first).session().slots()).containsEntry("soon", "week");
    }

    @Test
    void what_is_offered_everywhere_is_good_on_any_card() {
        var talk = Talk.begin(Scenes.INTAKE);
        var stop = talk.button("Stop");
        assertThat(talk.press("This week").press(stop).said()).containsExactly("That is fine.");
    }

    @Test
    void buttons_of_nothing_and_of_another_conversation_are_answered() {
        var talk = Talk.begin(Scenes.INTAKE);
        talk.happens(new Event.What.Pressed(-1, ""));
        assertThat(talk.said()).containsExactly("That is settled already.");
        assertThat(talk.asksNow()).isTrue();
    }

    @Test
    void after_the_end_a_button_changes_nothing_and_is_answered() {
        var talk = Talk.begin(Scenes.INTAKE);
        var week = talk.button("This week");
        assertThat(talk.press("Stop").press(week).said()).containsExactly("That is settled already.");
        assertThat(talk.session().ended()).isTrue();
    }

    @Test
    void a_question_beside_which_something_else_is_begun_stands_as_it_did() {
        var beside =
                Scenes.INTAKE.replace("today: {", "other: { text: \"Something else\", start: note }\n      today: {");
        var talk = Talk.begin(beside, Scenes.NOTE);
        var week = talk.button("This week");
        assertThat(talk.press("Something else").effects()).containsExactly(new Effect.Start("note"));
        assertThat(talk.press(week).asked()).isEqualTo("Anything else? (this week)");
        assertThat(talk.said()).isEmpty();
    }

    @Test
    void the_questions_of_a_menu_never_go_stale() {
        var talk = Talk.begin(Scenes.MENU, Scenes.INTAKE);
        var more = talk.button("More");
        var ask = talk.button("Ask");
        assertThat(talk.press(more).asked()).isEqualTo("More of it");
        var tell = talk.button("Tell me");
        assertThat(talk.press(ask).effects()).contains(new Effect.Start("intake"));
        assertThat(talk.press(more).asked()).isEqualTo("More of it");
        assertThat(talk.press(tell).said()).containsExactly("That is all.");
        assertThat(talk.press(tell).said()).containsExactly("That is all.");
        assertThat(talk.asked()).isEqualTo("What now? You have no open request.");
    }

    @Test
    void a_menu_offers_no_more_what_no_longer_holds() {
        var talk = Talk.begin(Scenes.MENU, Scenes.INTAKE);
        var ask = talk.button("Ask");
        talk.person.put("state", "looking");
        assertThat(talk.press(ask).said()).containsExactly("That is settled already.");
        assertThat(talk.labels()).containsExactly("Help now", "More");
        assertThat(talk.asked()).isEqualTo("What now? Your request is open.");
    }
}

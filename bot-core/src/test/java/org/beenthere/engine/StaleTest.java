package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StaleTest {

    @Test
    void a_button_of_a_question_that_was_answered_changes_nothing_and_is_answered() {
        var conversation = TestConversation.begin(SampleScripts.INTAKE);
        var today = conversation.button("Today, if possible");
        conversation.press("This week");
        var slots = conversation.session().slots();
        assertThat(conversation.press(today).said()).containsExactly("That is settled already.");
        assertThat(conversation.session().slots()).isEqualTo(slots);
        assertThat(conversation.asked()).isEqualTo("Anything else? (this week)");
        assertThat(conversation.settled()).containsExactly("Asked again below");
    }

    @Test
    void the_same_question_asked_anew_does_not_accept_the_earlier_buttons() {
        var conversation = TestConversation.begin(SampleScripts.INTAKE);
        var before = conversation.button("This week");
        conversation.press("This week").hears("accepted", Map.of("code", "K7M"));
        assertThat(conversation.asked()).isEqualTo("How soon?");
        assertThat(conversation.press(before).said()).containsExactly("That is settled already.");
        assertThat(conversation.press("This week").asksNow()).isTrue();
        assertThat(conversation.said()).isEmpty();
    }

    @Test
    void a_question_that_is_shown_again_stays_the_same_question() {
        var conversation = TestConversation.begin(SampleScripts.INTAKE);
        var first = conversation.button("This week");
        conversation.type("what?").happens(new Event.What.Greeted()).press("Help now");
        assertThat(conversation.button("This week")).isEqualTo(first);
        assertThat(conversation.press(first).session().slots()).containsEntry("soon", "week");
    }

    @Test
    void what_is_offered_everywhere_is_good_on_any_card() {
        var conversation = TestConversation.begin(SampleScripts.INTAKE);
        var stop = conversation.button("Stop");
        assertThat(conversation.press("This week").press(stop).said()).containsExactly("That is fine.");
    }

    @Test
    void buttons_of_nothing_and_of_another_conversation_are_answered() {
        var conversation = TestConversation.begin(SampleScripts.INTAKE);
        conversation.happens(new Event.What.Pressed(-1, ""));
        assertThat(conversation.said()).containsExactly("That is settled already.");
        assertThat(conversation.asksNow()).isTrue();
    }

    @Test
    void after_the_end_a_button_changes_nothing_and_is_answered() {
        var conversation = TestConversation.begin(SampleScripts.INTAKE);
        var week = conversation.button("This week");
        assertThat(conversation.press("Stop").press(week).said()).containsExactly("That is settled already.");
        assertThat(conversation.session().ended()).isTrue();
    }

    @Test
    void a_question_stays_open_when_another_conversation_is_started_from_it() {
        var beside = SampleScripts.INTAKE.replace(
                "today: {", "other: { text: \"Something else\", start: note }\n      today: {");
        var conversation = TestConversation.begin(beside, SampleScripts.NOTE);
        var week = conversation.button("This week");
        assertThat(conversation.press("Something else").effects()).containsExactly(new Effect.Start("note"));
        assertThat(conversation.press(week).asked()).isEqualTo("Anything else? (this week)");
        assertThat(conversation.said()).isEmpty();
    }

    @Test
    void the_questions_of_a_menu_never_go_stale() {
        var conversation = TestConversation.begin(SampleScripts.MENU, SampleScripts.INTAKE);
        var more = conversation.button("More");
        var ask = conversation.button("Ask");
        assertThat(conversation.press(more).asked()).isEqualTo("More of it");
        var tell = conversation.button("Tell me");
        assertThat(conversation.press(ask).effects()).contains(new Effect.Start("intake"));
        assertThat(conversation.press(more).asked()).isEqualTo("More of it");
        assertThat(conversation.press(tell).said()).containsExactly("That is all.");
        assertThat(conversation.press(tell).said()).containsExactly("That is all.");
        assertThat(conversation.asked()).isEqualTo("What now? You have no open request.");
    }

    @Test
    void a_menu_offers_no_more_what_no_longer_holds() {
        var conversation = TestConversation.begin(SampleScripts.MENU, SampleScripts.INTAKE);
        var ask = conversation.button("Ask");
        conversation.person.put("state", "looking");
        assertThat(conversation.press(ask).said()).containsExactly("That is settled already.");
        assertThat(conversation.labels()).containsExactly("Help now", "More");
        assertThat(conversation.asked()).isEqualTo("What now? Your request is open.");
    }
}

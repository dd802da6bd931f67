package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.beenthere.chat.ActionToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallsTest {

    private final TestConversation conversation =
            TestConversation.begin(SampleScripts.CALLER, SampleScripts.DETAILS, SampleScripts.DEEPER);

    private TestConversation called() {
        return conversation.press("On").press("Details");
    }

    @Test
    void a_script_that_is_called_asks_in_its_own_words() {
        called();
        assertThat(conversation.settled()).containsExactly("Details");
        assertThat(conversation.asked()).isEqualTo("Which details?");
        assertThat(conversation.labels()).containsExactly("Help now", "On", "Open", "Quick");
        assertThat(conversation.session().script()).isEqualTo("details");
        assertThat(conversation.session().frames())
                .extracting(Session.Frame::step)
                .containsExactly("ask");
    }

    @Test
    void when_it_ends_the_question_that_called_is_put_again() {
        called().press("On").submit(Map.of("note", "n", "own", "o"));
        assertThat(conversation.said()).containsExactly("Thank you: n.");
        assertThat(conversation.asked()).isEqualTo("What else? n");
        assertThat(conversation.session().frames()).isEmpty();
        assertThat(conversation.effects()).noneMatch(Effect.End.class::isInstance);
        assertThat(conversation.press("Done").said()).containsExactly("Done: n.");
        assertThat(conversation.session().ended()).isTrue();
    }

    @Test
    void slots_of_one_name_are_one_slot_and_the_others_are_forgotten() {
        called().press("On").submit(Map.of("note", "n", "own", "o"));
        assertThat(conversation.session().slots()).containsOnlyKeys("note");
    }

    @Test
    void it_has_commands_carried_out() {
        called().press("Open");
        assertThat(conversation.effects()).contains(new Effect.Do("request.open", Map.of()));
        assertThat(conversation.comesOut("opened").asked()).isEqualTo("What else? ");
    }

    @Test
    void calls_go_through_calls_and_back() {
        called().press("Quick").press("Deeper");
        assertThat(conversation.asked()).isEqualTo("How deep?");
        assertThat(conversation.session().frames())
                .extracting(Session.Frame::script)
                .containsExactly("caller", "details");
        assertThat(conversation.submit(Map.of("deep", "very")).asked()).isEqualTo("Deeper?");
        assertThat(conversation.session().slots()).isEmpty();
        assertThat(conversation.press("On").asked()).isEqualTo("What else? ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Help now", "help", "1"})
    void help_now_works_inside_a_call_as_everywhere(String typed) {
        called();
        var help = conversation.button("Help now");
        assertThat(HelpNow.isMeantBy(ActionToken.parse(help.button()).orElseThrow()))
                .isTrue();
        var before = conversation.session();
        assertThat(conversation.type(typed).said()).containsExactly("Call 911.");
        assertThat(conversation.press(help).said()).containsExactly("Call 911.");
        assertThat(conversation.asked()).isEqualTo("Which details?");
        assertThat(conversation.session().asked()).isEqualTo(before.asked());
        assertThat(conversation.session().frames()).isEqualTo(before.frames());
    }

    @Test
    void what_the_caller_offers_everywhere_is_good_still() {
        conversation.press("On");
        var stop = conversation.button("Stop");
        conversation.press("Details");
        assertThat(conversation.press(stop).said()).containsExactly("That is fine.");
        assertThat(conversation.session().ended()).isTrue();
        var other = TestConversation.begin(SampleScripts.CALLER, SampleScripts.DETAILS, SampleScripts.DEEPER)
                .press("On")
                .press("Details");
        assertThat(other.type("stop").said()).containsExactly("That is fine.");
        assertThat(other.settled()).containsExactly("Stop");
    }

    @Test
    void the_other_buttons_of_the_caller_are_settled() {
        conversation.press("On");
        var done = conversation.button("Done");
        var back = conversation.button("Back");
        conversation.press("Details");
        assertThat(conversation.press(done).said()).containsExactly("That is settled already.");
        assertThat(conversation.press(back).said()).containsExactly("That is settled already.");
        assertThat(conversation.asked()).isEqualTo("Which details?");
    }

    @Test
    void buttons_of_the_call_are_settled_when_it_is_over() {
        called();
        var on = conversation.button("On");
        conversation.press("Open").comesOut("opened");
        assertThat(conversation.press(on).said()).containsExactly("That is settled already.");
        assertThat(conversation.asked()).isEqualTo("What else? ");
    }

    @Test
    void a_notice_leads_on_from_the_call_or_from_what_called_it() {
        called().hears("shut", Map.of());
        assertThat(conversation.said()).containsExactly("Shut.");
        assertThat(conversation.asked()).isEqualTo("What else? ");
        conversation.press("Details").hears("accepted", Map.of());
        assertThat(conversation.settled()).containsExactly("No longer open");
        assertThat(conversation.said()).containsExactly("It was accepted.");
        assertThat(conversation.session().frames()).isEmpty();
        conversation.press("Details").press("Quick").press("Deeper").hears("closed", Map.of());
        assertThat(conversation.said()).containsExactly("It was closed.");
        assertThat(conversation.session().ended()).isTrue();
    }

    @Test
    void a_question_inside_is_over_in_its_own_time_or_else_in_that_of_the_caller() {
        called();
        assertThat(conversation.waits()).extracting(Effect.Wait::after).containsExactly(Duration.ofDays(2));
        conversation.press("On");
        assertThat(conversation.waits()).extracting(Effect.Wait::after).containsExactly(Duration.ofHours(1));
        assertThat(conversation.lapses().said()).containsExactly("Too late.");
        assertThat(conversation.asked()).isEqualTo("What else? ");
        assertThat(conversation.waits()).extracting(Effect.Wait::after).containsExactly(Duration.ofDays(2));
        conversation.press("Details").press("Quick").press("Deeper").lapses();
        assertThat(conversation.said()).containsExactly("I closed this.");
        assertThat(conversation.session().ended()).isTrue();
        assertThat(conversation.session().frames()).isEmpty();
    }

    @Test
    void the_time_of_the_question_that_called_does_not_run_meanwhile() {
        conversation.press("On");
        int asked = conversation.session().asked();
        conversation.press("Details");
        assertThat(conversation.happens(new Event.What.Elapsed(asked)).effects())
                .isEmpty();
    }

    @Test
    void the_way_back_is_kept_over_a_call_unless_something_was_done_in_it() {
        called();
        assertThat(conversation.labels()).doesNotContain("Back");
        conversation.press("On").submit(Map.of("note", "n", "own", "o"));
        assertThat(conversation.labels()).contains("Back");
        conversation.press("Details").press("Open").comesOut("opened");
        assertThat(conversation.labels()).doesNotContain("Back");
    }

    @Test
    void a_conversation_that_begins_anew_begins_where_it_first_did() {
        called().happens(new Event.What.Opened(Map.of()));
        assertThat(conversation.asked()).isEqualTo("First?");
        assertThat(conversation.session().script()).isEqualTo("caller");
        assertThat(conversation.session().frames()).isEmpty();
    }
}

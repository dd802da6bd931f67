package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.beenthere.chat.ActionToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallsTest {

    private final Talk talk = Talk.begin(Scenes.CALLER, Scenes.DETAILS, Scenes.DEEPER);

    private Talk called() {
        return talk.press("On").press("Details");
    }

    @Test
    void a_script_that_is_called_asks_in_its_own_words() {
        called();
        assertThat(talk.settled()).containsExactly("Details");
        assertThat(talk.asked()).isEqualTo("Which details?");
        assertThat(talk.labels()).containsExactly("Help now", "On", "Open", "Quick");
        assertThat(talk.session().script()).isEqualTo("details");
        assertThat(talk.session().frames()).extracting(Session.Frame::step).containsExactly("ask");
    }

    @Test
    void when_it_ends_the_question_that_called_is_put_again() {
        called().press("On").submit(Map.of("note", "n", "own", "o"));
        assertThat(talk.said()).containsExactly("Thank you: n.");
        assertThat(talk.asked()).isEqualTo("What else? n");
        assertThat(talk.session().frames()).isEmpty();
        assertThat(talk.effects()).noneMatch(Effect.End.class::isInstance);
        assertThat(talk.press("Done").said()).containsExactly("Done: n.");
        assertThat(talk.session().ended()).isTrue();
    }

    @Test
    void slots_of_one_name_are_one_slot_and_the_others_are_forgotten() {
        called().press("On").submit(Map.of("note", "n", "own", "o"));
        assertThat(talk.session().slots()).containsOnlyKeys("note");
    }

    @Test
    void it_has_commands_carried_out() {
        called().press("Open");
        assertThat(talk.effects()).contains(new Effect.Do("request.open", Map.of()));
        assertThat(talk.comesOut("opened").asked()).isEqualTo("What else? ");
    }

    @Test
    void calls_go_through_calls_and_back() {
        called().press("Quick").press("Deeper");
        assertThat(talk.asked()).isEqualTo("How deep?");
        assertThat(talk.session().frames()).extracting(Session.Frame::script).containsExactly("caller", "details");
        assertThat(talk.submit(Map.of("deep", "very")).asked()).isEqualTo("Deeper?");
        assertThat(talk.session().slots()).isEmpty();
        assertThat(talk.press("On").asked()).isEqualTo("What else? ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Help now", "help", "1"})
    void help_now_works_inside_a_call_as_everywhere(String typed) {
        called();
        var help = talk.button("Help now");
        assertThat(HelpNow.isMeantBy(ActionToken.parse(help.button()).orElseThrow()))
                .isTrue();
        var before = talk.session();
        assertThat(talk.type(typed).said()).containsExactly("Call 911.");
        assertThat(talk.press(help).said()).containsExactly("Call 911.");
        assertThat(talk.asked()).isEqualTo("Which details?");
        assertThat(talk.session().asked()).isEqualTo(before.asked());
        assertThat(talk.session().frames()).isEqualTo(before.frames());
    }

    @Test
    void what_the_caller_offers_everywhere_is_good_still() {
        talk.press("On");
        var stop = talk.button("Stop");
        talk.press("Details");
        assertThat(talk.press(stop).said()).containsExactly("That is fine.");
        assertThat(talk.session().ended()).isTrue();
        var other = Talk.begin(Scenes.CALLER, Scenes.DETAILS, Scenes.DEEPER)
                .press("On")
                .press("Details");
        assertThat(other.type("stop").said()).containsExactly("That is fine.");
        assertThat(other.settled()).containsExactly("Stop");
    }

    @Test
    void the_other_buttons_of_the_caller_are_settled() {
        talk.press("On");
        var done = talk.button("Done");
        var back = talk.button("Back");
        talk.press("Details");
        assertThat(talk.press(done).said()).containsExactly("That is settled already.");
        assertThat(talk.press(back).said()).containsExactly("That is settled already.");
        assertThat(talk.asked()).isEqualTo("Which details?");
    }

    @Test
    void buttons_of_the_call_are_settled_when_it_is_over() {
        called();
        var on = talk.button("On");
        talk.press("Open").comesOut("opened");
        assertThat(talk.press(on).said()).containsExactly("That is settled already.");
        assertThat(talk.asked()).isEqualTo("What else? ");
    }

    @Test
    void word_from_elsewhere_leads_on_from_the_call_or_from_what_called_it() {
        called().hears("shut", Map.of());
        assertThat(talk.said()).containsExactly("Shut.");
        assertThat(talk.asked()).isEqualTo("What else? ");
        talk.press("Details").hears("accepted", Map.of());
        assertThat(talk.settled()).containsExactly("No longer open");
        assertThat(talk.said()).containsExactly("It was accepted.");
        assertThat(talk.session().frames()).isEmpty();
        talk.press("Details").press("Quick").press("Deeper").hears("closed", Map.of());
        assertThat(talk.said()).containsExactly("It was closed.");
        assertThat(talk.session().ended()).isTrue();
    }

    @Test
    void a_question_inside_is_over_in_its_own_time_or_else_in_that_of_the_caller() {
        called();
        assertThat(talk.waits()).extracting(Effect.Wait::after).containsExactly(Duration.ofDays(2));
        talk.press("On");
        assertThat(talk.waits()).extracting(Effect.Wait::after).containsExactly(Duration.ofHours(1));
        assertThat(talk.lapses().said()).containsExactly("Too late.");
        assertThat(talk.asked()).isEqualTo("What else? ");
        assertThat(talk.waits()).extracting(Effect.Wait::after).containsExactly(Duration.ofDays(2));
        talk.press("Details").press("Quick").press("Deeper").lapses();
        assertThat(talk.said()).containsExactly("I closed this.");
        assertThat(talk.session().ended()).isTrue();
        assertThat(talk.session().frames()).isEmpty();
    }

    @Test
    void the_time_of_the_question_that_called_does_not_run_meanwhile() {
        talk.press("On");
        int asked = talk.session().asked();
        talk.press("Details");
        assertThat(talk.happens(new Event.What.Elapsed(asked)).effects()).isEmpty();
    }

    @Test
    void the_way_back_is_kept_over_a_call_unless_something_was_done_in_it() {
        called();
        assertThat(talk.labels()).doesNotContain("Back");
        talk.press("On").submit(Map.of("note", "n", "own", "o"));
        assertThat(talk.labels()).contains("Back");
        talk.press("Details").press("Open").comesOut("opened");
        assertThat(talk.labels()).doesNotContain("Back");
    }

    @Test
    void a_conversation_that_begins_anew_begins_where_it_first_did() {
        called().happens(new Event.What.Opened(Map.of()));
        assertThat(talk.asked()).isEqualTo("First?");
        assertThat(talk.session().script()).isEqualTo("caller");
        assertThat(talk.session().frames()).isEmpty();
    }
}

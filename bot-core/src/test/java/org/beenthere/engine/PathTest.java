package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A step of the engine says which way it went, by places in the file of the script. */
class PathTest {

    @Test
    void a_button_is_followed_by_the_way_whose_condition_holds() {
        assertThat(Talk.begin(Scenes.INTAKE).press("This week").path())
                .containsExactly(
                        "intake/steps/soon/choices/week", "intake/steps/soon/choices/week/goto/1", "intake/steps/note");
    }

    @Test
    void what_is_offered_everywhere_is_named_once_for_all_questions() {
        assertThat(Talk.begin(Scenes.INTAKE).press("Stop").path())
                .containsExactly("intake/everywhere/stop", "intake/everywhere/stop/goto/0", "intake/steps/stopped");
        assertThat(Talk.begin(Scenes.INTAKE).type("crisis").path()).first().isEqualTo("intake/everywhere/help_now");
    }

    @Test
    void a_form_an_outcome_a_notice_and_a_time_are_ways_too() {
        var talk = Talk.begin(Scenes.INTAKE).press("This week");
        assertThat(talk.submit(Map.of("note", "a")).path())
                .containsExactly("intake/steps/note/form", "intake/steps/note/form/goto/0", "intake/steps/open");
        assertThat(talk.comesOut("opened").path())
                .containsExactly("intake/steps/open/outcomes/opened", "intake/steps/opened");

        var other = Talk.begin(Scenes.INTAKE).press("This week");
        assertThat(other.hears("accepted", Map.of()).path())
                .containsExactly(
                        "intake/steps/note/on/accepted",
                        "intake/steps/accepted",
                        "intake/steps/accepted/goto/0",
                        "intake/steps/soon",
                        "intake/steps/soon/choices/else/when");
        assertThat(other.happens(new Event.What.Elapsed(other.session().asked()))
                        .path())
                .containsExactly("intake/expire", "intake/steps/lapsed");
        assertThat(Talk.begin(Scenes.INTAKE).hears("closed", Map.of()).path())
                .containsExactly("intake/on/closed", "intake/steps/stopped");
    }

    @Test
    void a_way_past_a_form_a_way_back_and_a_reminder_are_ways_too() {
        var note = Talk.begin(Scenes.NOTE);
        assertThat(note.happens(new Event.What.TimeToRemind(note.session().asked()))
                        .path())
                .containsExactly("note/steps/note/remind");
        assertThat(note.press("No note").path())
                .containsExactly("note/steps/note/skip", "note/steps/note/skip/goto/0", "note/steps/line");
        assertThat(Talk.begin(Scenes.STAIRS).press("Up").press("Back").path())
                .containsExactly("stairs/everywhere/back");
    }

    @Test
    void a_call_goes_through_another_script_and_word_leads_on_from_whichever_waits_for_it() {
        var talk = Talk.begin(Scenes.CALLER, Scenes.DETAILS, Scenes.DEEPER).press("On");
        assertThat(talk.press("Details").path())
                .containsExactly("caller/steps/ask/choices/details", "details/steps/ask");
        assertThat(talk.hears("shut", Map.of()).path())
                .containsExactly("details/steps/ask/on/shut", "details/steps/shut");
        assertThat(talk.press("Details").hears("accepted", Map.of()).path())
                .containsExactly(
                        "caller/steps/ask/on/accepted",
                        "caller/steps/accepted",
                        "caller/steps/accepted/goto/0",
                        "caller/steps/ask");
        talk.press("Details").press("Quick").press("Deeper");
        assertThat(talk.lapses().path()).containsExactly("caller/expire", "caller/steps/lapsed");
    }

    @Test
    void a_choice_that_is_not_offered_is_told_by_its_condition() {
        var talk = Talk.begin(Scenes.INTAKE);
        assertThat(talk.path()).containsExactly("intake/steps/soon", "intake/steps/soon/choices/else/when");
        talk.person.put("supporter", "true");
        assertThat(talk.happens(new Event.What.Opened(Map.of())).path()).containsExactly("intake/steps/soon");
    }

    @Test
    void what_leads_nowhere_is_no_way() {
        assertThat(Talk.begin(Scenes.STAIRS).type("what?").path()).isEmpty();
        assertThat(Talk.begin(Scenes.INTAKE).hears("shut", Map.of()).path()).isEmpty();
    }
}

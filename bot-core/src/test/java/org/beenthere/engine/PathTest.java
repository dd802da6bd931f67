package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A step records which way it went, by paths in the file of the script. */
class PathTest {

    @Test
    void a_button_is_followed_by_the_branch_whose_condition_holds() {
        assertThat(TestConversation.begin(SampleScripts.INTAKE)
                        .press("This week")
                        .path())
                .containsExactly(
                        "intake/steps/soon/choices/week", "intake/steps/soon/choices/week/goto/1", "intake/steps/note");
    }

    @Test
    void what_is_offered_everywhere_is_named_once_for_all_questions() {
        assertThat(TestConversation.begin(SampleScripts.INTAKE).press("Stop").path())
                .containsExactly("intake/everywhere/stop", "intake/everywhere/stop/goto/0", "intake/steps/stopped");
        assertThat(TestConversation.begin(SampleScripts.INTAKE).type("crisis").path())
                .first()
                .isEqualTo("intake/everywhere/help_now");
    }

    @Test
    void a_form_an_outcome_a_notice_and_an_expiry_are_recorded_too() {
        var conversation = TestConversation.begin(SampleScripts.INTAKE).press("This week");
        assertThat(conversation.submit(Map.of("note", "a")).path())
                .containsExactly("intake/steps/note/form", "intake/steps/note/form/goto/0", "intake/steps/open");
        assertThat(conversation.comesOut("opened").path())
                .containsExactly("intake/steps/open/outcomes/opened", "intake/steps/opened");

        var other = TestConversation.begin(SampleScripts.INTAKE).press("This week");
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
        assertThat(TestConversation.begin(SampleScripts.INTAKE)
                        .hears("closed", Map.of())
                        .path())
                .containsExactly("intake/on/closed", "intake/steps/stopped");
    }

    @Test
    void skipping_a_form_going_back_and_a_reminder_are_recorded_too() {
        var note = TestConversation.begin(SampleScripts.NOTE);
        assertThat(note.happens(new Event.What.TimeToRemind(note.session().asked()))
                        .path())
                .containsExactly("note/steps/note/remind");
        assertThat(note.press("No note").path())
                .containsExactly("note/steps/note/skip", "note/steps/note/skip/goto/0", "note/steps/line");
        assertThat(TestConversation.begin(SampleScripts.STAIRS)
                        .press("Up")
                        .press("Back")
                        .path())
                .containsExactly("stairs/everywhere/back");
    }

    @Test
    void a_call_goes_through_another_script_and_a_notice_leads_on_from_whichever_waits_for_it() {
        var conversation = TestConversation.begin(SampleScripts.CALLER, SampleScripts.DETAILS, SampleScripts.DEEPER)
                .press("On");
        assertThat(conversation.press("Details").path())
                .containsExactly("caller/steps/ask/choices/details", "details/steps/ask");
        assertThat(conversation.hears("shut", Map.of()).path())
                .containsExactly("details/steps/ask/on/shut", "details/steps/shut");
        assertThat(conversation.press("Details").hears("accepted", Map.of()).path())
                .containsExactly(
                        "caller/steps/ask/on/accepted",
                        "caller/steps/accepted",
                        "caller/steps/accepted/goto/0",
                        "caller/steps/ask");
        conversation.press("Details").press("Quick").press("Deeper");
        assertThat(conversation.lapses().path()).containsExactly("caller/expire", "caller/steps/lapsed");
    }

    @Test
    void an_option_that_is_not_offered_is_recorded_by_its_condition() {
        var conversation = TestConversation.begin(SampleScripts.INTAKE);
        assertThat(conversation.path()).containsExactly("intake/steps/soon", "intake/steps/soon/choices/else/when");
        conversation.person.put("supporter", "true");
        assertThat(conversation.happens(new Event.What.Opened(Map.of())).path()).containsExactly("intake/steps/soon");
    }

    @Test
    void what_leads_nowhere_is_not_recorded() {
        assertThat(TestConversation.begin(SampleScripts.STAIRS).type("what?").path())
                .isEmpty();
        assertThat(TestConversation.begin(SampleScripts.INTAKE)
                        .hears("shut", Map.of())
                        .path())
                .isEmpty();
    }
}

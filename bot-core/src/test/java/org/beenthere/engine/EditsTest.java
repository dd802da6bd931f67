package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.beenthere.chat.Message;
import org.beenthere.script.compile.SmallScripts;
import org.junit.jupiter.api.Test;

/** What an edit of a script does to a conversation under way. */
class EditsTest {

    private static final String TWO =
            "choices:\n      today: { text: \"Today\" }\n      week: { text: \"This week\" }\n";
    private static final String SCRIPT = """
            script: intake
            start: soon
            slots:
              soon: { type: choice, words: { today: "today", week: "this week", now: "now", later: "later" } }
              note: { type: text }
            everywhere:
              help_now: { text: "Help now", call: help-now }
              stop: { text: "Stop", goto: stopped }
              back: { text: "Back", back: true }
            on: { closed: stopped }
            expire: { after: PT4H, goto: lapsed }
            steps:
              soon:
                ask: "How soon?"
                fills: soon
                %s    goto: note
              note:
                ask: "A note? ({soon})"
                form:
                  fields: { note: { text: "Note", type: text } }
                  send: "Send"
                  goto: sure
              sure:
                ask: "Sure?"
                choices: { yes: { text: "Yes", goto: bye } }
              stopped: { say: "That is fine.", end: stopped }
              lapsed: { say: "I closed this.", end: lapsed }
              bye: { say: "Bye {soon} {note}.", end: bye }
            """.formatted(TWO);

    private final TestConversation conversation = TestConversation.begin(SCRIPT);

    private TestConversation edit(String from, String to) {
        assertThat(SCRIPT).contains(from);
        return conversation.edit(SCRIPT.replace(from, to));
    }

    @Test
    void a_choice_that_is_put_above_the_others_takes_nobodys_answer() {
        var week = conversation.button("This week");
        edit("today: { text: \"Today\" }", "now: { text: \"Now\" }\n      today: { text: \"Today\" }");
        assertThat(conversation.press(week).session().slots()).containsEntry("soon", "week");
    }

    @Test
    void an_edit_of_words_alone_is_followed_at_once() {
        var week = conversation.button("This week");
        edit("\"How soon?\"", "\"When?\"").happens(new Event.What.Greeted());
        assertThat(conversation.asked()).isEqualTo("When?");
        assertThat(conversation.press(week).said()).isEmpty();
        assertThat(conversation.asked()).isEqualTo("A note? (this week)");
    }

    @Test
    void what_can_be_skipped_and_is_needed_where_it_was_not_is_missed() {
        var before = SCRIPT.replace("goto: note", "goto: sure")
                .replace(SCRIPT.substring(SCRIPT.indexOf("  note:\n    ask"), SCRIPT.indexOf("  sure:")), "")
                .replace("Bye {soon} {note}.", "Bye.");
        var sure = TestConversation.begin(before).press("This week");
        var after = SCRIPT.replace("  sure:\n", "    skip: { text: \"Skip\", goto: stopped }\n  sure:\n");
        assertThat(sure.deploy(SmallScripts.compile(after)).press("Yes").said()).containsExactly("Bye.");
    }

    @Test
    void a_choice_that_was_renamed_is_still_meant_by_its_button() {
        var week = conversation.button("This week");
        edit("week: { text: \"This week\" }", "later: { text: \"Later\", was: [week] }");
        assertThat(conversation.press(week).session().slots()).containsEntry("soon", "later");
    }

    @Test
    void an_answer_that_was_renamed_since_it_was_given_is_still_that_answer() {
        conversation.press("This week");
        edit("week: { text: \"This week\" }", "later: { text: \"Later\", was: [week] }");
        conversation.submit(Map.of("note", "n"));
        assertThat(conversation.session().slots()).containsEntry("soon", "later");
    }

    @Test
    void what_is_offered_everywhere_may_be_renamed_too() {
        var stop = conversation.button("Stop");
        edit("stop: { text: \"Stop\"", "halt: { text: \"Halt\", was: [stop]");
        assertThat(conversation.press(stop).said()).containsExactly("That is fine.");
    }

    @Test
    void a_choice_that_was_taken_out_asks_its_question_again_and_loses_nothing() {
        conversation.press("This week").press("Back");
        var week = conversation.button("This week");
        int asked = conversation.session().asked();
        edit("      week: { text: \"This week\" }\n", "");
        assertThat(conversation.press(week).said()).containsExactly("This was changed.");
        assertThat(conversation.settled()).containsExactly("Asked again below");
        assertThat(conversation.asked()).isEqualTo("How soon?");
        assertThat(conversation.session().asked()).isEqualTo(asked);
        assertThat(conversation.session().slots()).containsEntry("soon", "week");
        assertThat(conversation.press(week).said()).containsExactly("That is settled already.");
        assertThat(conversation.press("Today").asked()).isEqualTo("A note? (today)");
    }

    @Test
    void a_button_of_an_earlier_question_is_settled_whatever_was_edited() {
        var week = conversation.button("This week");
        conversation.press(week);
        edit("type: text } }\n      send", "type: text, optional: true } }\n      send");
        assertThat(conversation.press(week).said()).containsExactly("That is settled already.");
    }

    @Test
    void a_number_means_nothing_where_the_choices_are_others_than_those_that_were_shown() {
        edit(TWO, "choices:\n      week: { text: \"This week\" }\n      today: { text: \"Today\" }\n")
                .type("2");
        assertThat(conversation.said()).containsExactly("This was changed.");
        assertThat(conversation.session().slots()).isEmpty();
        assertThat(conversation.type("2").session().slots()).containsEntry("soon", "week");
    }

    @Test
    void a_form_that_takes_something_else_now_is_asked_again() {
        conversation.press("Today");
        conversation.edit(SCRIPT.replace("note: { type: text }", "note: { type: day }")
                .replace("\"Note\", type: text", "\"Day\", type: day"));
        assertThat(conversation.submit(Map.of("note", "my words")).said()).containsExactly("This was changed.");
        assertThat(conversation.session().slots()).containsOnlyKeys("soon");
        assertThat(conversation.submit(Map.of("note", "2026-03-02")).asked()).isEqualTo("Sure?");
    }

    @Test
    void a_value_that_its_slot_no_longer_accepts_is_not_said() {
        conversation.press("Today").submit(Map.of("note", "my words"));
        conversation.edit(SCRIPT.replace("note: { type: text }", "note: { type: day }")
                .replace("\"Note\", type: text", "\"Day\", type: day"));
        assertThat(conversation.press("Yes").said()).containsExactly("Bye today .");
    }

    @Test
    void a_question_that_was_renamed_goes_on_with_its_buttons_its_way_back_and_its_time() {
        var renamed = SCRIPT.replace("  note:\n    ask", "  line:\n    was: [note]\n    ask")
                .replace("goto: note", "goto: line")
                .replace("  soon:\n    ask", "  when:\n    was: [soon]\n    ask")
                .replace("start: soon", "start: when");
        conversation.press("This week");
        var back = conversation.button("Back");
        assertThat(conversation.edit(renamed).press(back).asked()).isEqualTo("How soon?");
        var sent =
                TestConversation.begin(SCRIPT).press("This week").edit(renamed).submit(Map.of("note", "n"));
        assertThat(sent.said()).isEmpty();
        assertThat(sent.asked()).isEqualTo("Sure?");
        assertThat(sent.press("Back").asked()).isEqualTo("A note? (this week)");
        var other =
                TestConversation.begin(SCRIPT).press("This week").edit(renamed).lapses();
        assertThat(other.said()).containsExactly("I closed this.");
    }

    @Test
    void a_question_that_was_taken_out_leads_where_the_script_says() {
        var today = conversation.button("Today");
        var submit = ((Message.Form) conversation.press("This week").question()).submit();
        var moved = SCRIPT.replaceAll("(?s)  note:\n    ask.*?goto: sure\n", "")
                .replace("goto: note", "goto: sure")
                .replace("{soon} {note}", "{soon}")
                .replace("steps:", "moves_to: { note: sure }\nsteps:");
        conversation.edit(moved).submit(submit, Map.of("note", "n"));
        assertThat(conversation.said()).containsExactly("This was changed.");
        assertThat(conversation.asked()).isEqualTo("Sure?");
        assertThat(conversation.session().slots()).containsOnlyKeys("soon");
        assertThat(conversation.waits()).hasSize(1);
        assertThat(conversation.press(today).said()).containsExactly("That is settled already.");
        assertThat(conversation.press("Yes").said()).containsExactly("Bye this week.");
    }

    @Test
    void words_are_no_answer_to_a_question_that_nobody_has_seen() {
        conversation
                .press("This week")
                .edit(SCRIPT.replaceAll("(?s)  note:\n    ask.*?goto: sure\n", "")
                        .replace("goto: note", "goto: sure")
                        .replace("{soon} {note}", "{soon}")
                        .replace("steps:", "moves_to: { note: sure }\nsteps:"));
        assertThat(conversation.type("yes").said()).containsExactly("This was changed.");
        assertThat(conversation.session().ended()).isFalse();
    }

    @Test
    void a_question_that_was_removed_without_a_replacement_restarts_the_script_and_keeps_what_was_answered() {
        conversation.press("This week").submit(Map.of("note", "n"));
        var yes = conversation.button("Yes");
        var gone = SCRIPT.replaceAll("(?s)  sure:.*?goto: bye } }\n", "").replace("goto: sure", "goto: bye");
        conversation.edit(gone).press(yes);
        assertThat(conversation.said()).containsExactly("I lost my place.");
        assertThat(conversation.settled()).containsExactly("No longer open");
        assertThat(conversation.asked()).isEqualTo("How soon?");
        assertThat(conversation.session().slots()).containsEntry("soon", "week").containsEntry("note", "n");
    }

    @Test
    void where_the_question_is_gone_help_now_stop_notices_and_expiries_still_lead_on() {
        var gone = SCRIPT.replaceAll("(?s)  sure:.*?goto: bye } }\n", "").replace("goto: sure", "goto: bye");
        for (var happens :
                List.<Event.What>of(new Event.What.Typed("stop"), new Event.What.Noticed("closed", Map.of()))) {
            assertThat(gone(gone).happens(happens).said()).containsExactly("That is fine.");
        }
        var stop = gone(SCRIPT).button("Stop");
        assertThat(gone(gone).press(stop).said()).containsExactly("That is fine.");
        assertThat(gone(gone).lapses().said()).containsExactly("I closed this.");
        var helped = gone(gone).type("help now");
        assertThat(helped.said()).containsExactly("Call 911.", "I lost my place.");
        assertThat(helped.asked()).isEqualTo("How soon?");
        assertThat(gone(gone).happens(new Event.What.TimeToRemind(1)).effects()).isEmpty();
    }

    private static TestConversation gone(String edited) {
        return TestConversation.begin(SCRIPT)
                .press("This week")
                .submit(Map.of("note", "n"))
                .edit(edited);
    }

    @Test
    void a_question_that_became_a_command_is_not_carried_out_for_a_press_that_never_meant_it() {
        conversation.press("This week").submit(Map.of("note", "n"));
        conversation.edit(SCRIPT.replaceAll(
                "(?s)  sure:.*?goto: bye } }\n", "  sure: { do: request.open, outcomes: { opened: bye } }\n"));
        conversation.press("Yes");
        assertThat(conversation.effects()).noneMatch(Effect.Do.class::isInstance);
        assertThat(conversation.asked()).isEqualTo("How soon?");
    }

    @Test
    void a_script_that_is_gone_ends_with_help_now() {
        conversation.edit();
        conversation.type("hello");
        assertThat(conversation.said()).containsExactly("Call 911.", "I lost my place.");
        assertThat(conversation.session().ended()).isTrue();
        assertThat(conversation.effects()).contains(new Effect.End());
        var quiet = TestConversation.begin(SCRIPT).edit().lapses();
        assertThat(quiet.said()).isEmpty();
        assertThat(quiet.effects()).contains(new Effect.End());
    }

    @Test
    void what_a_script_that_is_gone_showed_is_taken_out_of_sight_since_nobody_knows_what_it_was() {
        var gone = conversation.edit().lapses();
        assertThat(gone.effects().stream()
                        .filter(Effect.Show.class::isInstance)
                        .map(shown -> ((Effect.Show) shown).message()))
                .singleElement()
                .isInstanceOfSatisfying(Message.Replace.class, replace -> {
                    assertThat(replace.title()).isEmpty();
                    assertThat(replace.text()).doesNotContain("How soon?");
                });
    }

    @Test
    void a_script_that_was_called_and_is_gone_leads_back_to_what_called_it() {
        var called = TestConversation.begin(SampleScripts.CALLER, SampleScripts.DETAILS, SampleScripts.DEEPER)
                .press("On")
                .press("Details")
                .press("Quick")
                .press("Deeper");
        called.edit(SampleScripts.CALLER.replace("details: { text: \"Details\", call: details }\n", ""));
        assertThat(called.type("very").said()).containsExactly("This was changed.");
        assertThat(called.asked()).isEqualTo("What else? ");
        assertThat(called.session().frames()).isEmpty();
        assertThat(called.press("Done").session().ended()).isTrue();
    }

    @Test
    void a_question_that_called_and_was_renamed_is_put_again_after_the_call() {
        var called = TestConversation.begin(SampleScripts.CALLER, SampleScripts.DETAILS, SampleScripts.DEEPER)
                .press("On")
                .press("Details");
        called.edit(
                SampleScripts.CALLER
                        .replace("  ask:\n", "  more:\n    was: [ask]\n")
                        .replace("goto: ask", "goto: more"),
                SampleScripts.DETAILS,
                SampleScripts.DEEPER);
        assertThat(called.press("Open").comesOut("opened").asked()).isEqualTo("What else? ");
        assertThat(called.session().step()).isEqualTo("more");
    }

    @Test
    void a_menu_that_was_edited_is_a_menu() {
        var home =
                TestConversation.begin(SampleScripts.MENU, SampleScripts.INTAKE).press("More");
        var tell = home.button("Tell me");
        home.edit(
                SampleScripts.MENU
                        .replaceAll("(?s)  more:\n    ask.*?(?=  told:)", "")
                        .replace("goto: more", "goto: told"),
                SampleScripts.INTAKE);
        assertThat(home.press(tell).said()).containsExactly("That is settled already.");
        assertThat(home.asked()).isEqualTo("What now? You have no open request.");
    }

    @Test
    void help_now_is_always_the_newest() {
        var before = SmallScripts.HELP_NOW;
        assertThat(before).contains("{site.help_now}");
        conversation.editHelp(before.replace("{site.help_now}", "Call 988."), SCRIPT);
        assertThat(conversation.press("Help now").said()).containsExactly("Call 988.");
    }
}

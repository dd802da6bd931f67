package org.beenthere.script.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import org.beenthere.script.compile.SmallScripts;
import org.beenthere.script.diagnostic.Problem;
import org.junit.jupiter.api.Test;

/** The checks follow slots through calls: what a call may change in its caller, and what it may find there. */
class CallsAreFollowedTest {

    private static final String CALLER = """
            script: caller
            start: note
            slots: { note: { type: text }, soon: { type: choice, words: { today: "today", week: "this week" } } }
            everywhere: { help_now: { text: "Help now", call: help-now } }
            expire: { after: PT4H, goto: bye }
            steps:
              note:
                ask: "A note?"
                form:
                  fields: { note: { text: "Note", type: text } }
                  send: "Send"
                  goto: soon
              soon:
                ask: "When?"
                fills: soon
                choices: { today: { text: "Today" }, week: { text: "This week" } }
                goto: sure
              sure:
                ask: "Sure?"
                choices:
                  other: { text: "Change it", call: other }
                  send: { text: "Send", goto: AFTER }
              bye: { end: bye }
            """;
    private static final String OTHER = """
            script: other
            start: ask
            slots: { SLOT }
            everywhere: { help_now: { text: "Help now", call: help-now } }
            steps:
              ask:
                QUESTION
              done: { end: done }
            """;

    private static String caller(String after, String step) {
        return CALLER.replace("AFTER", after) + step;
    }

    private static String other(String slot, String question) {
        return OTHER.replace("SLOT", slot).replace("QUESTION", question.strip().replace("\n", "\n    "));
    }

    private static final String EMPTIES = other("note: { type: text }", """
            ask: "Another note?"
            form:
              fields: { note: { text: "Note", type: text } }
              send: "Send"
              goto: done
            skip: { text: "None" }
            """);

    @Test
    void what_a_call_may_empty_is_not_said_after_it() {
        var says = "  thanks: { say: \"I keep this: {note}.\", end: thanks }\n";
        assertThat(found(caller("thanks", says), EMPTIES))
                .containsExactly("caller.yaml:24:18: error BT411: 'note' is not filled on this way: note, then “Send”,"
                        + " then soon, then “Today”, then sure, then “Change it” and back from 'other', then sure,"
                        + " then “Send”, then thanks.");
        assertThat(found(caller("thanks", says), EMPTIES.replace("    skip: { text: \"None\" }\n", "")))
                .isEmpty();
    }

    @Test
    void what_only_the_called_script_has_a_slot_for_is_forgotten_and_changes_nothing() {
        var says = "  thanks: { say: \"I keep this: {note}.\", end: thanks }\n";
        assertThat(found(caller("thanks", says), EMPTIES.replace("note: {", "own: {")))
                .isEmpty();
    }

    @Test
    void a_branch_that_only_a_call_makes_possible_is_taken() {
        var branches = """
                  way:
                    say: "Well."
                    goto: [ { when: "soon = never", to: never }, { else: bye } ]
                  never: { say: "Never, then.", end: never }
                """;
        var words = caller("way", branches).replace("week: \"this week\"", "week: \"this week\", never: \"never\"");
        var fills = other("soon: { type: choice }", """
                ask: "When, then?"
                fills: soon
                choices: { never: { text: "Never" } }
                goto: done
                """);
        assertThat(found(words, fills)).isEmpty();
        assertThat(found(words, fills.replace("soon: {", "later: {").replace("fills: soon", "fills: later")))
                .containsExactly(
                        "caller.yaml:26:13: warning BT405: This way to 'never' is never taken.",
                        "caller.yaml:27:3: error BT404: Ways lead to the step 'never', and none of them is ever taken.");
    }

    @Test
    void calls_of_calls_are_followed_too() {
        var says = "  thanks: { say: \"I keep this: {note}.\", end: thanks }\n";
        var between = other("between: { type: text }", """
                ask: "Well?"
                choices: { more: { text: "More", call: third }, done: { text: "Done", goto: done } }
                """);
        assertThat(found(caller("thanks", says), between, EMPTIES.replace("script: other", "script: third")))
                .singleElement()
                .asString()
                .contains("BT411: 'note' is not filled on this way:");
    }

    @Test
    void what_is_called_may_find_filled_what_its_caller_has() {
        var offers = other("soon: { type: choice }", """
                ask: "Still?"
                choices:
                  sooner: { text: "Sooner", when: "soon = week", goto: done }
                  fine: { text: "Fine", goto: done }
                """);
        var unfilled =
                "other.yaml:9:39: error BT412: This condition asks for 'soon', which is not filled on this way: ask.";
        assertThat(found(caller("bye", ""), offers)).containsExactly(unfilled);
        assertThat(found(caller("bye", ""), offers.replace("soon = week", "soon = someday")))
                .containsExactly("other.yaml:9:7: warning BT309: The choice 'sooner' is never offered.", unfilled);
    }

    @Test
    void a_script_that_others_open_begins_with_nothing_when_it_is_called() {
        var opened = other("note: { type: text }", """
                ask: "You wrote {note}?"
                choices: { yes: { text: "Yes", goto: done } }
                """)
                .replace("script: other", "script: stairs")
                .replace("steps:", "expire: { after: P1D, goto: done }\nsteps:");
        var caller = caller("bye", "").replace("call: other", "call: stairs");
        assertThat(found(caller.replace("slots: { note", "slots: { own"), opened))
                .contains("other.yaml:8:10: error BT411: 'note' is not filled on this way: ask.");
        assertThat(found(caller.replace("call: stairs", "goto: bye"), opened)).isEmpty();
    }

    @Test
    void a_script_that_others_open_too_needs_a_time_of_its_own() {
        var opened = other("note: { type: text }", """
                ask: "Well?"
                choices: { yes: { text: "Yes", goto: done } }
                """);
        assertThat(found(caller("bye", ""), opened)).isEmpty();
        assertThat(found(
                        caller("bye", "").replace("call: other", "call: stairs"),
                        opened.replace("script: other", "script: stairs")))
                .containsExactly("other.yaml:7:5: error BT304: This question could stand open for ever.");
    }

    @Test
    void values_that_come_through_a_call_are_known_where_they_are_said_and_handed_over() {
        var says = other("soon: { type: choice, words: { today: \"today\" } }", """
                ask: "When?"
                fills: soon
                choices: { today: { text: "Today" } }
                goto: said
                """)
                + "  said: { say: \"So {soon}.\", goto: done }\n";
        assertThat(found(caller("bye", ""), says))
                .containsExactly(
                        "other.yaml:3:10: error BT505: 'soon' may be 'week', for which it has no words, and it is said.");
    }

    @Test
    void a_text_that_comes_through_a_call_counts_with_its_length() {
        var says = other("note: { type: text }", """
                ask: "A line?"
                form:
                  fields: { note: { text: "Note", type: text, max: 20 } }
                  send: "Send"
                  goto: said
                """)
                + "  said: { say: \"%s {note}\", goto: done }\n".formatted("x".repeat(1000));
        assertThat(found(caller("bye", ""), says))
                .singleElement()
                .asString()
                .contains("BT511: This text may have 3001 characters");
        var brief = caller("bye", "").replace("text: \"Note\", type: text", "text: \"Note\", type: text, max: 9");
        assertThat(found(brief, says)).isEmpty();
    }

    @Test
    void what_comes_into_a_slot_of_the_same_name_in_a_script_that_is_not_called_counts_for_nothing() {
        var says = other("note: { type: text }", """
                ask: "A line?"
                form:
                  fields: { note: { text: "Note", type: text, max: 20 } }
                  send: "Send"
                  goto: said
                expire: { after: P1D, goto: done }
                """)
                + "  said: { say: \"%s {note}\", goto: done }\n".formatted("x".repeat(1000));
        assertThat(found(caller("bye", "").replace("call: other", "start: other"), says))
                .isEmpty();
    }

    private static List<String> found(String... scripts) {
        var files = new HashMap<String, String>();
        var names = List.of("caller.yaml", "other.yaml", "third.yaml");
        for (int i = 0; i < scripts.length; i++) {
            files.put(names.get(i), scripts[i]);
        }
        return SmallScripts.problems(files, SmallScripts.WORDS).sorted().stream()
                .map(Problem::line)
                .toList();
    }
}

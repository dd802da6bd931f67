package org.beenthere.script.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beenthere.script.compile.SmallScripts;
import org.junit.jupiter.api.Test;

/** Which paths the checks follow, and with which values in the slots. */
class PathsAreFollowedTest {

    private static final String HEAD = """
            script: ways
            start: soon
            slots: { soon: { type: choice, words: { today: "today", week: "this week" } } }
            everywhere:
              help_now: { text: "Help now", call: help-now }
              stop: { text: "Stop", goto: stopped }
            expire: { after: PT4H, goto: bye }
            steps:
              stopped: { end: stopped }
              bye: { end: bye }
            """;
    private static final String SOON = """
              soon:
                ask: "How soon?"
                fills: soon
                choices: { today: { text: "Today" }, week: { text: "This week" } }
                goto: GOTO
            """;

    @Test
    void what_is_offered_everywhere_fills_no_slot() {
        var says = HEAD.replace("{ end: stopped }", "{ say: \"So {soon}.\", end: stopped }");
        assertThat(found(says + SOON.replace("GOTO", "bye"))).containsExactly("9 SAID_BEFORE_FILLED");
    }

    @Test
    void a_branch_of_a_question_that_none_of_its_choices_takes_is_reported() {
        var ways = "[ { when: \"soon = today\", to: bye }, { when: \"soon = week\", to: bye }, { else: stopped } ]";
        assertThat(found(HEAD + SOON.replace("GOTO", ways))).containsExactly("15 WAY_NEVER_TAKEN");
    }

    @Test
    void a_choice_leads_on_only_with_what_it_is_offered_for() {
        var more = """
                  more:
                    ask: "More?"
                    choices:
                      sooner: { text: "Sooner", when: "soon = week", goto: sooner }
                      fine: { text: "Fine", goto: bye }
                  sooner: { goto: [ { when: "soon = today", to: stopped }, { else: bye } ] }
                """;
        assertThat(found(HEAD + SOON.replace("GOTO", "more") + more)).containsExactly("21 WAY_NEVER_TAKEN");
    }

    @Test
    void a_field_may_be_left_empty_where_it_is_optional_and_nowhere_else() {
        var form = """
                  soon:
                    ask: "How soon?"
                    form:
                      fields: { soon: { text: "Soon", type: choices, choices: { today: "Today", week: "This week" } } }
                      send: "Send"
                      goto: [ { when: "soon in [today, week]", to: bye }, { else: stopped } ]
                """;
        assertThat(found(HEAD + form)).containsExactly("16 WAY_NEVER_TAKEN");
        assertThat(found(HEAD + form.replace("type: choices,", "type: choices, optional: true,")))
                .isEmpty();
    }

    @Test
    void nobody_gets_on_by_going_back() {
        var trapped = """
                  trapped:
                    ask: "And now?"
                    choices: { back: { text: "Back", back: true } }
                    expire: { after: PT1H, goto: again }
                  again: { do: offer.accept, outcomes: { won: trapped, gone: trapped } }
                """;
        var head = HEAD.replace("  stop: { text: \"Stop\", goto: stopped }\n", "")
                .replace("  stopped: { end: stopped }\n", "");
        assertThat(found(head + SOON.replace("GOTO", "trapped") + trapped))
                .contains("14 NO_END", "18 NO_END")
                .doesNotContain("9 NO_END");
    }

    private static List<String> found(String script) {
        return SmallScripts.problems("ways.yaml", script).sorted().stream()
                .map(problem ->
                        problem.position().line() + " " + problem.diagnostic().orElseThrow())
                .toList();
    }
}

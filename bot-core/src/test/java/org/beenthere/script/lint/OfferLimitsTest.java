package org.beenthere.script.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beenthere.chat.HouseLimits;
import org.beenthere.script.compile.SmallScripts;
import org.junit.jupiter.api.Test;

/** What a question may offer, and the first thing beyond that it may not. */
class OfferLimitsTest {

    private static final String SCRIPT = """
            script: offers
            start: ask
            slots: { note: { type: text } }
            everywhere: { help_now: { text: "Help now", call: help-now } }
            expire: { after: PT4H, goto: bye }
            steps:
              ask:
                ask: "Shall we?"
                choices: { yes: { text: "Yes", goto: bye } }
              bye: { end: bye }
            """;
    private static final String CHOICE = "yes: { text: \"Yes\", goto: bye }";

    @Test
    void help_now_is_what_calls_help_now_and_has_that_name() {
        assertThat(found(SCRIPT)).isEmpty();
        assertThat(found(SCRIPT.replace("help_now: {", "help: {"))).containsExactly("8:5 HELP_NOW_NOT_FIRST");
        assertThat(found(SCRIPT.replace("call: help-now", "goto: bye"))).containsExactly("8:5 HELP_NOW_NOT_FIRST");
        var files = new HashMap<String, String>();
        files.put("offers.yaml", SCRIPT.replace("call: help-now", "call: other"));
        files.put("other.yaml", "script: other\nstart: bye\nsteps: { bye: { end: bye } }\n");
        assertThat(found(files, SmallScripts.WORDS.byKey())).containsExactly("8:5 HELP_NOW_NOT_FIRST");
    }

    @Test
    void a_form_or_a_notice_answers_a_question_whose_choices_are_not_offered() {
        var sometimes = SCRIPT.replace("yes: { text", "yes: { when: \"person.supporter\", text");
        assertThat(found(sometimes)).containsExactly("8:5 QUESTION_SOMETIMES_WITHOUT_ANSWER");
        assertThat(found(sometimes.replace("    choices:", "    on: { closed: bye }\n    choices:")))
                .isEmpty();
        var form = "    form: { fields: { note: { text: \"Note\", type: text } }, send: \"Send\", goto: bye }\n";
        assertThat(found(sometimes.replace("    choices:", form + "    choices:")))
                .isEmpty();
    }

    @Test
    void a_choice_may_have_its_own_number() {
        assertThat(found(SCRIPT.replace("\"Yes\"", "\"2\""))).isEmpty();
        assertThat(found(SCRIPT.replace("\"Yes\"", "\"1\""))).containsExactly("8:5 HELP_NOW_SHADOWED");
        assertThat(found(SCRIPT.replace(CHOICE, CHOICE + ", no: { text: \"2\", goto: bye }")))
                .containsExactly("8:5 NUMBER_OF_ANOTHER");
    }

    @Test
    void a_text_may_be_as_long_as_there_is_room_also_with_its_placeholders_filled() {
        assertThat(found(titled("x".repeat(HouseLimits.TITLE)))).isEmpty();
        assertThat(found(titled("x".repeat(HouseLimits.TITLE + 1)))).containsExactly("8:12 TEXT_TOO_LONG");
        assertThat(found(titled("{site.programme}" + "x".repeat(HouseLimits.TITLE - 16))))
                .isEmpty();
        assertThat(found(titled("{person.state}" + "x".repeat(HouseLimits.TITLE - 25))))
                .isEmpty();
        assertThat(found(titled("{person.state}" + "x".repeat(HouseLimits.TITLE - 24))))
                .containsExactly("8:12 TEXT_TOO_LONG_WHEN_FILLED");
    }

    @Test
    void help_now_leaves_room_for_what_is_said_when_nothing_else_works_and_for_no_other_words() {
        var files = new HashMap<String, String>();
        files.put("help-now.yaml", SmallScripts.HELP_NOW.replace("{site.help_now}", "x".repeat(1_000)));
        var words = new HashMap<>(SmallScripts.WORDS.byKey());
        words.put("site.long", "y".repeat(2_000));
        words.put("static.not_saved", "y".repeat(1_798));
        assertThat(found(files, words)).isEmpty();
        words.put("static.not_saved", "y".repeat(1_799));
        assertThat(found(files, words)).containsExactly("5:19 TEXT_TOO_LONG_WHEN_FILLED");
    }

    private static String titled(String title) {
        return SCRIPT.replace("    ask: \"", "    title: \"" + title + "\"\n    ask: \"");
    }

    private static List<String> found(String script) {
        var files = new HashMap<String, String>();
        files.put("offers.yaml", script);
        return found(files, SmallScripts.WORDS.byKey());
    }

    private static List<String> found(Map<String, String> files, Map<String, String> words) {
        return SmallScripts.problems(files, SmallScripts.words(words)).sorted().stream()
                .map(problem ->
                        problem.position().line() + ":" + problem.position().column() + " "
                                + problem.diagnostic().orElseThrow())
                .toList();
    }
}

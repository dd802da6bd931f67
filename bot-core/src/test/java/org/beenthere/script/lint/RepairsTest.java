package org.beenthere.script.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beenthere.script.compile.AskingScripts.ASKS;
import static org.beenthere.script.compile.AskingScripts.messagesBeside;

import java.util.HashMap;
import java.util.Map;
import org.beenthere.script.compile.SmallScripts;
import org.beenthere.script.diagnostic.Problem;
import org.junit.jupiter.api.Test;

/** What the script of repairs may say. */
class RepairsTest {

    @Test
    void every_repair_is_there_and_says_something_and_no_more() {
        var broken = SmallScripts.REPAIRS
                .replace("lapsed: {", "lapse: {")
                .replace("\"That is too long.\", end: said", "\"That is too long.\", goto: lapse")
                .replace("goto: nothing_to_stop }", "call: help-now }")
                .replace("steps:", "slots: { name: { type: text } }\nsteps:");
        assertThat(messagesBeside(Map.of("repairs.yaml", broken)))
                .containsExactly(
                        "repairs.yaml:2:21: Here a choice leads to a repair, and no further.",
                        "repairs.yaml:3:1: Repairs have no slots.",
                        "repairs.yaml:5:3: The repair 'lapsed' is missing here.",
                        "repairs.yaml:14:3: There is no repair 'lapse'. Did you mean 'lapsed'?",
                        "repairs.yaml:16:13: This is no repair: a repair says something and ends.");
    }

    @Test
    void nothing_calls_or_starts_the_repairs() {
        assertThat(messagesBeside(Map.of("asks.yaml", ASKS.replace("start: other", "start: repairs"))))
                .containsExactly("asks.yaml:10:47: There is no script 'repairs'.");
    }

    @Test
    void a_repair_that_replaces_buttons_is_short_with_its_placeholders_filled_too() {
        var words = new HashMap<>(SmallScripts.WORDS.byKey());
        words.put("site.programme", "p".repeat(30));
        var repairs = SmallScripts.REPAIRS.replace("Asked again below", "{site.programme} asks below");
        var problems = SmallScripts.problems(Map.of("repairs.yaml", repairs), SmallScripts.words(words));
        assertThat(problems.toString())
                .contains("repairs.yaml:8:23: error BT511: This text may have 41 characters when its places are filled;"
                        + " at most 40 fit.");
    }

    @Test
    void a_repair_has_a_text_and_those_that_replace_buttons_are_as_short_as_a_label() {
        var mute = SmallScripts.REPAIRS.replace("too_long: { say: \"That is too long.\", ", "too_long: { ");
        assertThat(messagesBeside(Map.of("repairs.yaml", mute)))
                .containsExactly("repairs.yaml:15:13: This is no repair: a repair says something and ends.");
        var label = SmallScripts.REPAIRS.replace("Asked again below", "x".repeat(40));
        assertThat(messagesBeside(Map.of("repairs.yaml", label))).isEmpty();
        assertThat(messagesBeside(
                        Map.of("repairs.yaml", label.replace("xx", "xxx").replaceFirst("x{60}", "x".repeat(41)))))
                .containsExactly("repairs.yaml:8:23: This text has 41 characters; at most 40 fit.");
    }

    @Test
    void a_repair_claims_no_outcome() {
        var words = new HashMap<>(SmallScripts.WORDS.byKey());
        words.put("claim.request.open.opened", "it is sent");
        words.put("claim.nothing", "settled");
        var repairs = SmallScripts.REPAIRS.replace("That is settled already.", "That is settled: it is sent.");
        var problems = SmallScripts.problems(Map.of("repairs.yaml", repairs), SmallScripts.words(words));
        assertThat(problems.sorted())
                .extracting(Problem::line)
                .containsExactly(
                        "repairs.yaml:6:28: error BT421: 'it is sent' says that request.open came out as opened,"
                                + " and it did not on this way: answered_already.");
    }
}

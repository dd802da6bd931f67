package org.beenthere.script.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beenthere.script.compile.AskingScripts.ASKS;
import static org.beenthere.script.compile.AskingScripts.OTHER;
import static org.beenthere.script.compile.AskingScripts.calling;
import static org.beenthere.script.compile.AskingScripts.messagesBeside;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every call returns, in time, and caller and called script agree on what they share. */
class CallsReturnTest {

    @Test
    void calls_that_form_a_circle_are_refused_wherever_they_begin() {
        assertThat(messagesBeside(
                        Map.of("a.yaml", calling("a", "b"), "b.yaml", calling("b", "c"), "c.yaml", calling("c", "a"))))
                .containsExactly(
                        "a.yaml:10:36: 'b' comes round to 'a', which calls it.",
                        "b.yaml:10:36: 'c' comes round to 'b', which calls it.",
                        "c.yaml:10:36: 'a' comes round to 'c', which calls it.");
    }

    @Test
    void calls_that_go_too_deep_are_refused_where_they_begin() {
        var files = new HashMap<String, String>();
        for (int i = 0; i < 6; i++) {
            files.put("s" + i + ".yaml", calling("s" + i, "s" + (i + 1)));
        }
        files.put("s6.yaml", ASKS.replace("script: asks", "script: s6").replace("start: other", "goto: bye"));
        assertThat(messagesBeside(files))
                .containsExactly("s0.yaml:10:36: From here calls go 6 scripts deep; at most 5 find back.");
        files.remove("s0.yaml");
        assertThat(messagesBeside(files)).isEmpty();
    }

    @Test
    void a_menu_neither_calls_what_asks_nor_is_called() {
        var menu = calling("home", "asks").replace("expire: { after: PT4H, goto: bye }", "standing: true");
        assertThat(messagesBeside(Map.of("home.yaml", menu, "asks.yaml", ASKS, "other.yaml", OTHER)))
                .containsExactly(
                        "home.yaml:10:36: A menu neither calls what asks, nor is called or started: here that is 'asks'.");
        var starts = ASKS.replace("start: other }", "start: home }");
        assertThat(messagesBeside(Map.of("asks.yaml", starts, "home.yaml", menu.replace("call: asks", "start: asks"))))
                .containsExactly(
                        "asks.yaml:10:47: A menu neither calls what asks, nor is called or started: here that is 'home'.");
        assertThat(messagesBeside(Map.of("home.yaml", menu.replace("asks", "other"), "other.yaml", OTHER)))
                .isEmpty();
    }

    @Test
    void slots_that_a_call_shares_are_of_one_type() {
        var slots = "slots: { note: { type: %s } }\nsteps:";
        var caller = calling("caller", "asks").replace("steps:", slots.formatted("text"));
        var asks = ASKS.replace("steps:", slots.formatted("day"));
        assertThat(messagesBeside(Map.of("caller.yaml", caller, "asks.yaml", asks, "other.yaml", OTHER)))
                .containsExactly("caller.yaml:11:36: 'asks' has a slot 'note' of another type than this script.");
    }

    @Test
    void a_script_that_is_only_called_needs_no_time_of_its_own_where_its_callers_have_one() {
        var timeless = ASKS.replace("expire: { after: PT4H, goto: bye }\n", "");
        var caller = calling("caller", "asks");
        var message = "asks.yaml:6:5: This question could stand open for ever.";
        assertThat(messagesBeside(Map.of("asks.yaml", timeless, "other.yaml", OTHER)))
                .containsExactly(message);
        assertThat(messagesBeside(Map.of("asks.yaml", timeless, "other.yaml", OTHER, "caller.yaml", caller)))
                .isEmpty();
        assertThat(messagesBeside(Map.of(
                        "asks.yaml",
                        timeless,
                        "other.yaml",
                        OTHER,
                        "caller.yaml",
                        caller,
                        "starts.yaml",
                        ASKS.replace("script: asks", "script: starts").replace("start: other", "start: asks"))))
                .containsExactly(message);
    }

    @Test
    void a_question_of_a_call_reminds_within_the_shortest_time_of_those_that_call_it() {
        var reminds = ASKS.replace("expire: { after: PT4H, goto: bye }\n", "")
                .replace("    choices:", "    remind: { after: PT3H }\n    choices:");
        var quick = calling("quick", "asks").replace("PT4H", "PT2H");
        var files = Map.of("asks.yaml", reminds, "other.yaml", OTHER, "caller.yaml", calling("caller", "asks"));
        assertThat(messagesBeside(files)).isEmpty();
        var more = new HashMap<>(files);
        more.put("quick.yaml", quick);
        assertThat(messagesBeside(more))
                .containsExactly("asks.yaml:7:13: The question is over after PT2H, before it reminds.");
    }

    @Test
    void a_call_that_is_offered_everywhere_has_the_times_of_all_questions() {
        var timeless = ASKS.replace("expire: { after: PT4H, goto: bye }\n", "");
        var caller = timeless.replace("script: asks", "script: caller")
                .replace("call: help-now }", "call: help-now }, more: { text: \"More\", call: asks }")
                .replace("    choices:", "    expire: { after: PT1H, goto: bye }\n    choices:");
        assertThat(messagesBeside(Map.of("asks.yaml", timeless, "other.yaml", OTHER, "caller.yaml", caller)))
                .isEmpty();
    }
}

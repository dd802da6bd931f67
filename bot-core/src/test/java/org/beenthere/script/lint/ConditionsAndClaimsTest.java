package org.beenthere.script.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beenthere.script.compile.AskingScripts.ASKS;
import static org.beenthere.script.compile.AskingScripts.OTHER;
import static org.beenthere.script.compile.AskingScripts.messagesBeside;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beenthere.script.compile.SmallScripts;
import org.junit.jupiter.api.Test;

/** Conditions ask for what can be known, and texts claim only what has happened. */
class ConditionsAndClaimsTest {

    @Test
    void a_condition_asks_of_a_person_what_can_be_known() {
        for (var when : List.of("person.state", "person.state = nowhere", "person.stat = none")) {
            var asks = ASKS.replace("yes: { ", "yes: { when: \"" + when + "\", ");
            assertThat(messagesBeside(Map.of("asks.yaml", asks, "other.yaml", OTHER)))
                    .as(when)
                    .hasSize(1)
                    .allMatch(line -> line.startsWith("asks.yaml:9:20: "));
        }
        var asks =
                ASKS.replace("yes: { ", "yes: { when: \"person.state in [none, closed] and not person.supporter\", ");
        assertThat(messagesBeside(Map.of("asks.yaml", asks, "other.yaml", OTHER)))
                .isEmpty();
    }

    @Test
    void a_choice_asks_for_nothing_that_may_not_be_filled() {
        var asks = ASKS.replace("expire:", "slots: { soon: { type: choice }, urgent: { type: flag } }\nexpire:")
                        .replace("yes: { ", "yes: { when: \"urgent or soon != week\", ")
                        .replace("bye }\n      other", "when }\n      other")
                + "  when:\n    ask: \"When?\"\n    fills: soon\n    choices: { week: { text: \"Week\", goto: bye } }\n";
        assertThat(messagesBeside(Map.of("asks.yaml", asks, "other.yaml", OTHER)))
                .containsExactly(
                        "asks.yaml:10:20: This condition asks for 'soon', which is not filled on this way: ask.");
    }

    @Test
    void what_fills_a_placeholder_claims_no_outcome_either() {
        var words = new HashMap<>(SmallScripts.WORDS.byKey());
        words.put("claim.request.open.opened", "it is sent");
        words.put("site.said", "Well, it is s\u00ADent");
        var asks = ASKS.replace(
                        "expire:", "slots: { soon: { type: choice, words: { today: \"it is sent\" } } }\nexpire:")
                .replace("bye: { end", "bye: { say: \"So {soon}. {site.said}.\", end")
                .replace("Shall we?\"", "Shall we? {site.said}\"\n    fills: soon")
                .replace("yes: { text: \"Yes\"", "today: { text: \"Yes\"")
                .replace("PT4H, goto: bye }", "PT4H, goto: out }")
                .replace("steps:", "steps:\n  out: { end: out }");
        var problems = SmallScripts.problems(Map.of("asks.yaml", asks, "other.yaml", OTHER), SmallScripts.words(words));
        assertThat(problems.sorted())
                .extracting(problem ->
                        problem.position() + " " + problem.diagnostic().orElseThrow())
                .containsExactly("asks.yaml:9:10 CLAIM_BEFORE_DEED", "asks.yaml:14:15 CLAIM_BEFORE_DEED");
    }
}

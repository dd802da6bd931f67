package org.beenthere.script.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beenthere.script.compile.AskingScripts.ASKS;
import static org.beenthere.script.compile.AskingScripts.OTHER;
import static org.beenthere.script.compile.AskingScripts.messagesBeside;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What happens while nobody answers, or after an edit, does no harm. */
class NobodyAnswersTest {

    @Test
    void a_question_that_is_put_again_with_a_reminder_says_nothing_that_somebody_wrote() {
        var asks = ASKS.replace(
                        "steps:",
                        "slots: { note: { type: text } }\nsteps:\n  first:\n    ask: \"A note?\"\n"
                                + "    form: { fields: { note: { text: \"Note\", type: text, max: 9 } }, send: \"Send\", goto: ask }")
                .replace("start: ask", "start: first")
                .replace("Shall we?\"", "Shall we, {note}?\"\n    remind: { after: PT1H }");
        assertThat(messagesBeside(Map.of("asks.yaml", asks, "other.yaml", OTHER)))
                .containsExactly(
                        "asks.yaml:12:13: A reminder, and the question that is put again with it, cannot say 'note',"
                                + " which somebody wrote or chose.");
    }

    @Test
    void what_changes_on_its_own_or_by_a_command_is_no_question_for_ever() {
        var asks = ASKS.replace("PT4H, goto: bye }", "PT4H, goto: %s }");
        var message = "When nobody answers, this question is asked again and again for ever: ask, then ask.";
        assertThat(messagesBeside(Map.of("asks.yaml", asks.formatted("ask"), "other.yaml", OTHER)))
                .containsExactly("asks.yaml:7:5: " + message);
        var looks = "  look: { goto: [ { when: \"person.state = closed\", to: bye }, { else: ask } ] }\n";
        assertThat(messagesBeside(Map.of("asks.yaml", asks.formatted("look") + looks, "other.yaml", OTHER)))
                .isEmpty();
        var does = "  act: { do: offer.accept, outcomes: { won: ask, gone: ask } }\n";
        assertThat(messagesBeside(Map.of("asks.yaml", asks.formatted("act") + does, "other.yaml", OTHER)))
                .isEmpty();
    }

    @Test
    void people_are_led_from_a_removed_step_to_what_they_can_choose_and_not_into_a_command() {
        var asks = ASKS.replace("steps:", "moves_to: { old: say, older: ask }\nsteps:")
                        .replace("goto: bye }\n      other", "goto: say }\n      other")
                + "  say: { say: \"Well.\", goto: [ { when: \"person.supporter\", to: act }, { else: bye } ] }\n"
                + "  act: { do: offer.accept, outcomes: { won: bye, gone: bye } }\n";
        assertThat(messagesBeside(Map.of("asks.yaml", asks, "other.yaml", OTHER)))
                .containsExactly(
                        "asks.yaml:5:18: People who waited at 'old' would have something done that they did not ask"
                                + " for: say, then act.");
    }
}

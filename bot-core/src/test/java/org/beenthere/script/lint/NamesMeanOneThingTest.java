package org.beenthere.script.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beenthere.script.compile.AskingScripts.messagesBeside;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** No label, option or former name can be mistaken for another. */
class NamesMeanOneThingTest {

    @Test
    void what_can_be_picked_in_a_form_is_mistaken_for_nothing_else() {
        var form = """
                script: form
                start: how
                slots: { how: { type: choice }, note: { type: text } }
                everywhere:
                  help_now: { text: "Help now", also: ["help"], call: help-now }
                  stop: { text: "Stop", goto: bye }
                expire: { after: PT4H, goto: bye }
                steps:
                  how:
                    ask: "How?"
                    form:
                      fields:
                        how:
                          text: "How"
                          type: choices
                          choices:
                            phone: "By phone"
                            call: "by phone!"
                            help: "Quickly"
                            stop: "Not at all"
                      send: "Send"
                      goto: bye
                  bye: { end: bye }
                """;
        assertThat(messagesBeside(Map.of("form.yaml", form)))
                .containsExactly(
                        "form.yaml:18:19: 'by phone' means both 'phone' and 'call' here.",
                        "form.yaml:19:19: 'help' means help now, and also 'help' here.",
                        "form.yaml:20:19: 'stop' means both 'stop' and 'stop' here.");
        // With two fields, neither can be typed.
        var two = form.replace("      send:", "        note: { text: \"Note\", type: text }\n      send:");
        assertThat(messagesBeside(Map.of("form.yaml", two)))
                .containsExactly("form.yaml:18:19: 'by phone' means both 'phone' and 'call' here.");
    }

    @Test
    void an_old_name_means_one_answer_wherever_it_was_given() {
        var renamed = """
                script: renamed
                start: soon
                slots: { soon: { type: choice } }
                everywhere: { help_now: { text: "Help now", call: help-now } }
                expire: { after: PT4H, goto: bye }
                steps:
                  soon:
                    ask: "How soon?"
                    fills: soon
                    choices: { today: { text: "Today", was: [asap] }, week: { text: "This week" } }
                    goto: again
                  again:
                    ask: "And now?"
                    fills: soon
                    choices: { today: { text: "Today" }, week: { text: "This week", was: [asap] } }
                    goto: bye
                  bye: { end: bye }
                """;
        assertThat(messagesBeside(Map.of("renamed.yaml", renamed)))
                .containsExactly("renamed.yaml:15:75: 'asap' means another choice already.");
        var alike = renamed.replace("today: { text: \"Today\" }", "today: { text: \"Today\", was: [asap] }")
                .replace("\"This week\", was: [asap]", "\"This week\"");
        assertThat(messagesBeside(Map.of("renamed.yaml", alike))).isEmpty();
    }

    @Test
    void a_placeholder_is_refused_on_every_label_whatever_the_choice_is_called() {
        var labels = """
                script: labels
                start: when
                slots: { when: { type: choice, words: { goto: "{when}" } } }
                everywhere: { help_now: { text: "Help now", call: help-now } }
                expire: { after: PT4H, goto: bye }
                steps:
                  when:
                    ask: "When?"
                    fills: when
                    choices: { goto: { text: "Go {when}", also: ["{when} too"] } }
                    goto: bye
                  bye: { end: bye }
                """;
        assertThat(messagesBeside(Map.of("labels.yaml", labels)))
                .containsExactly(
                        "labels.yaml:3:47: Places are not filled here.",
                        "labels.yaml:10:30: Places are not filled here.",
                        "labels.yaml:10:50: Places are not filled here.");
    }
}

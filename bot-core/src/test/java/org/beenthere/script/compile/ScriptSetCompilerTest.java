package org.beenthere.script.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beenthere.script.compile.AskingScripts.ASKS;
import static org.beenthere.script.compile.AskingScripts.OTHER;
import static org.beenthere.script.compile.AskingScripts.messages;
import static org.beenthere.script.compile.AskingScripts.messagesBeside;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptSetCompilerTest {

    @Test
    void the_order_of_steps_means_nothing() {
        var compiled = SmallScripts.compile(ASKS, OTHER).get("asks");
        var turned = SmallScripts.compile(
                        ASKS.replace("  bye: { end: bye }\n", "").replace("steps:\n", "steps:\n  bye: { end: bye }\n"),
                        OTHER)
                .get("asks");
        assertThat(turned.steps()).isEqualTo(compiled.steps());
        assertThat(turned.start()).isEqualTo(compiled.start());
        assertThat(turned.hash()).isNotEqualTo(compiled.hash());
    }

    @Test
    void a_folder_without_help_now_or_repairs_is_refused() {
        assertThat(messages(Map.of("other.yaml", OTHER)))
                .containsExactly(
                        "help-now.yaml:1:1: There is no script 'help-now': it says where there is help at once.",
                        "repairs.yaml:1:1: There is no script 'repairs': it says what is said when something does not go as people expect.");
    }

    @Test
    void two_scripts_with_one_name_are_refused_at_the_second() {
        assertThat(messagesBeside(Map.of("a.yaml", OTHER, "b.yaml", OTHER)))
                .containsExactly("b.yaml:1:9: There are two scripts 'other'.");
    }

    @Test
    void what_is_wrong_in_one_file_is_reported_with_what_is_wrong_in_another() {
        assertThat(messagesBeside(Map.of(
                        "asks.yaml",
                        ASKS.replace("goto: bye }\n      other", "goto: by }\n      other"),
                        "other.yaml",
                        "script: [other")))
                .containsExactly(
                        "asks.yaml:9:33: There is no step 'by'. Did you mean 'bye'?",
                        "other.yaml:1:15: This is not YAML as we read it: expected ',' or ']', but got <stream end>.");
    }
}

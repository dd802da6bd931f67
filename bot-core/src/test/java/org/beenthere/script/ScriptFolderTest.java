package org.beenthere.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptFolderTest {

    private static final String ASKS = """
            script: asks
            start: ask
            everywhere: { help_now: { text: "Help now", call: help-now } }
            expire: { after: PT4H, goto: bye }
            steps:
              ask:
                ask: "Shall we?"
                choices:
                  yes: { text: "Yes", goto: bye }
                  other: { text: "Something else", start: other }
              bye: { end: bye }
            """;
    private static final String OTHER = "script: other\nstart: bye\nsteps: { bye: { end: bye } }\n";

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
    void a_folder_without_help_now_is_refused() {
        assertThat(told(Map.of("other.yaml", OTHER)))
                .containsExactly(
                        "help-now.yaml:1:1: There is no script 'help-now': it says where there is help at once.");
    }

    @Test
    void help_now_is_one_step_that_says_it_and_ends() {
        var told = "help-now.yaml:1:1: The script help-now is 'safety: true', has no slots, and begins with the step"
                + " that says it and ends.";
        var right = SmallScripts.HELP_NOW;
        assertThat(told(Map.of("help-now.yaml", right))).isEmpty();
        assertThat(told(Map.of("help-now.yaml", right.replace("safety: true\n", ""))))
                .containsExactly(told);
        assertThat(told(Map.of("help-now.yaml", right.replace("say: \"{site.help_now}\", ", ""))))
                .containsExactly(told);
        assertThat(told(Map.of("help-now.yaml", right + "slots: { name: { type: text } }\n")))
                .containsExactly(told);
    }

    @Test
    void two_scripts_with_one_name_are_refused_at_the_second() {
        assertThat(told(Map.of("a.yaml", OTHER, "b.yaml", OTHER, "help-now.yaml", SmallScripts.HELP_NOW)))
                .containsExactly("b.yaml:1:9: There are two scripts 'other'.");
    }

    @Test
    void what_is_wrong_in_one_file_is_told_beside_what_is_wrong_in_another() {
        assertThat(told(Map.of(
                        "help-now.yaml",
                        SmallScripts.HELP_NOW,
                        "asks.yaml",
                        ASKS.replace("goto: bye }\n      other", "goto: by }\n      other"),
                        "other.yaml",
                        "script: [other")))
                .containsExactly(
                        "asks.yaml:9:33: There is no step 'by'. Did you mean 'bye'?",
                        "other.yaml:1:15: This is not YAML as we read it: expected ',' or ']', but got <stream end>.");
    }

    private static List<String> told(Map<String, String> files) {
        var problems = new Problems();
        ScriptFolder.compile(files, SmallScripts.WORDS, SmallScripts.VOCABULARY, problems);
        return problems.sorted().stream()
                .map(problem -> problem.span() + ": " + problem.message())
                .toList();
    }
}

package org.beenthere.script.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beenthere.script.compile.AskingScripts.messages;
import static org.beenthere.script.compile.AskingScripts.messagesBeside;

import java.util.Map;
import org.beenthere.script.compile.SmallScripts;
import org.junit.jupiter.api.Test;

/** The script of help now can be said without a session. */
class HelpNowScriptTest {

    @Test
    void help_now_is_one_step_that_says_it_and_ends() {
        var message = "help-now.yaml:1:1: The script help-now is 'safety: true', has no slots, and begins with the step"
                + " that says it and ends.";
        var right = SmallScripts.HELP_NOW;
        assertThat(messagesBeside(Map.of("help-now.yaml", right))).isEmpty();
        assertThat(messagesBeside(Map.of("help-now.yaml", right.replace("safety: true\n", ""))))
                .containsExactly(message);
        assertThat(messagesBeside(Map.of("help-now.yaml", right.replace("say: \"{site.help_now}\", ", ""))))
                .containsExactly(message);
        assertThat(messagesBeside(Map.of("help-now.yaml", right + "slots: { name: { type: text } }\n")))
                .containsExactly(message);
    }

    @Test
    void help_now_says_nothing_that_depends_on_who_hears_it() {
        var help = SmallScripts.HELP_NOW.replace("{site.help_now}", "{person.state} {site.help_now}");
        assertThat(messages(Map.of("help-now.yaml", help, "repairs.yaml", SmallScripts.REPAIRS)))
                .containsExactly(
                        "help-now.yaml:1:1: The script help-now is 'safety: true', has no slots, and begins with"
                                + " the step that says it and ends.");
    }
}
